/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_AR = `gold: ذهبية الذهبية ذهب
silver: فضية الفضية
bronze: برونزية البرونزية
medal: ميدالية
olympics: أولمبياد الأولمبية الأولمبي
athlete: رياضي لاعب
team: منتخب فريق بعثة
coach: مدرب
final: نهائي
semifinal: نصف
quarterfinal: ربع
match: مباراة
win: فوز يفوز تغلب
lose: خسارة يخسر
champion: بطل بطلة
record: رقم
debut: ظهور
women: سيدات امرأة نساء
men: رجال رجل
youngest: أصغر شاب مراهق
flagbearer: علم
opening: افتتاح
closing: ختام
ceremony: حفل
village: قرية
hotel: فندق
spectators: جمهور متفرجين
ban: حظر منع
doping: منشطات
swim: سباحة
basketball: سلة
football: قدم كرة
volleyball: طائرة
handball: يد
tennis: تنس
gymnastics: جمباز
skateboard: تزلج
judo: جودو
tabletennis: طاولة
surf: ركوب
boxing: ملاكمة
fencing: مبارزة
weightlifting: أثقال
cycling: دراجات
athletics: قوى
postpone: تأجيل
cancel: إلغاء
withdraw: انسحاب
covid: كورونا كوفيد
infected: إصابة إيجابي حالات
vaccine: لقاح
quarantine: حجر
emergency: طوارئ
killed: قتل مقتل وفاة
injured: إصابات جرحى جريح
shooting: إطلاق النار
police: شرطة الشرطة
arrest: اعتقال
court: محكمة
sentence: سجن حكم
murder: اغتيال
rape: اغتصاب
fire: حريق
explosion: انفجار قنبلة
attack: هجوم
war: حرب
army: جيش جنود
ceasefire: هدنة
rebels: متمردون
terror: إرهاب
president: رئيس
minister: وزير
government: حكومة
parliament: برلمان
election: انتخابات
protest: احتجاج
walkout: إضراب
resign: استقالة
dismissed: إقالة
apologise: اعتذار
racism: عنصرية
refugee: لاجئ
earthquake: زلزال
flood: فيضان
storm: عاصفة إعصار
heat: حرارة
crash: تحطم حادث
plane: طائرات
ship: سفينة
train: قطار
airport: مطار
space: صاروخ فضاء
hospital: مستشفى
mind: نفسية
school: مدرسة
child: طفل
mother: أم
father: أب
king: ملك إمبراطور
bank: بنك
market: سوق أسهم
fall: انخفاض
rise: ارتفاع
price: سعر
tax: ضريبة
deal: اتفاق
bankruptcy: إفلاس خسائر
profit: أرباح
jobs: عمال وظائف
launch: إطلاق
sanctions: عقوبات
nuclear: نووي
oil: نفط
gas: غاز
climate: مناخ
union: الأوروبي
film: فيلم
music: موسيقى أغنية
wedding: زواج
family: عائلة
home: عودة وصول
interview: مقابلة
schedule: جدول
tv: تلفزيون بث
robot: روبوت
food: طعام
water: ماء
draw: قرعة
horse: فروسية
qualify: تأهل
group: مجموعة
refuse: رفض
embassy: سفارة
drug: مخدرات
church: كنيسة
hacker: اختراق
`
