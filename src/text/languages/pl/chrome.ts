import { chromeTable } from '../tables/chrome.ts'

export const chrome = chromeTable({
  lines:
    'reklama|reklamy|materiał sponsorowany|udostępnij|podziel się|drukuj|wyślij|zapisz|skomentuj|komentarze|posłuchaj|strona główna|menu|szukaj|zaloguj|zaloguj się|zarejestruj się|subskrybuj|newsletter|więcej|pokaż więcej|czytaj dalej|czytaj więcej|zamknij|następny|poprzedni|kontakt|zdjęcie|zdjęcia|wideo|kopiuj link|dalsza część artykułu pod wideo|dalsza część tekstu pod reklamą',
  counted:
    'artykułów|artykuły|komentarzy|komentarze|komentarz|udostępnień|wyświetleń|min|minut|minut czytania|min czytania|zdjęć',
  gathered: 'artykułów|artykuły|źródeł|źródła',
  leadsAway:
    'czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|przeczytaj także|przeczytaj też|przeczytaj również|zobacz także|zobacz też|zobacz również|zobacz więcej|więcej na ten temat|sprawdź też|sprawdź także|zobacz:|czytaj:|polecamy|obserwuj nas|kliknij tutaj',
  ends: 'czytaj także|czytaj też|przeczytaj także|zobacz także|zobacz też|zobacz również|podobne artykuły|powiązane artykuły|powiązane|powiązane tematy|więcej|więcej na ten temat|komentarze|dodaj komentarz|zostaw komentarz|najczęściej czytane|najpopularniejsze|tagi|tematy|o autorze|autor|udostępnij|polecamy|polecane|najnowsze|newsletter|przypisy|linki zewnętrzne',
  asks: 'subskrybuj|zapisz się|zaloguj się|zarejestruj się|obserwuj|otrzymuj|wesprzyj|pobierz|twój e-mail|używamy plików cookie|aby przeczytać|aby czytać dalej|masz już|dołącz',
  rights:
    '©|copyright|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|fot.|foto:|zdjęcie:|źródło:|źródła:|autor zdjęcia',
  pictured:
    'fot|fot.|foto|zdjęcie|zdjęcia|autor zdjęcia|fotografia|ilustracja|rysunek|grafika|źródło|źródło zdjęcia|archiwum',
  by: 'autor|autorka|autorzy|tekst|opracowanie|oprac.|rozmawiał|rozmawiała|napisał|napisała|dodał',
  published: 'opublikowano|opublikowany|data publikacji|data|dodano|utworzono|publikacja',
  updated: 'aktualizacja|zaktualizowano|ostatnia aktualizacja|zmodyfikowano|data aktualizacji',
  corrected:
    'korekta:|sprostowanie|poprawka|korekta |sprostowanie:|poprawka:|errata|uściślenie:|we wcześniejszej wersji|w poprzedniej wersji|w pierwotnej wersji|wcześniejsza wersja|artykuł został poprawiony|tekst został poprawiony|artykuł został skorygowany',
  madeText: 'artykuł|tekst|materiał|streszczenie|wersja|wywiad|podsumowanie',
  translated: 'tłumacz|przetłumacz|przekład',
  machine:
    'sztucznej inteligencji|sztuczna inteligencja|automatycznie|maszynow|przez ai|z ai|pomocą ai|modelu językow|model językow|zautomatyzowan',
  itself: 'ten |ta |to |niniejsz|powyższ|poniższ|tekst ten|artykuł ten|nasz',
  produced: 'powsta|wygenerowan|napisan|stworzon|przetłumaczon|opracowan|przygotowan',
  translatedBy:
    'tłumaczenie:|tłumaczył|tłumaczyła|przełożył|przełożyła|przekład:|przetłumaczone z|z angielskiego przeł|tłumaczenie z',
  machineBy:
    'tłumaczenie maszynowe|tłumaczenie automatyczne|przetłumaczono automatycznie|wygenerowane przez|wygenerowano przez|opracowane przez ai|z pomocą ai|przy pomocy sztucznej',
  paywall:
    'aby czytać dalej|tylko dla prenumeratorów|tylko dla subskrybentów|dostęp dla prenumeratorów|masz już prenumeratę|pozostało|dostęp tylko dla|artykuł dla subskrybentów|dla prenumeratorów|wykup dostęp|kup dostęp|zaloguj się, aby|zarejestruj się, aby|treść premium|pełny dostęp|dalsza część artykułu|czytaj dalej z|masz już konto|nielimitowany dostęp',
  consent:
    'używamy plików cookie|akceptuję|zaakceptuj wszystkie|twoja prywatność|nasi partnerzy|my i nasi partnerzy|zaufani partnerzy|naszych partnerów|twoja zgoda|swoją zgodę|wycofać zgodę|przejdź do serwisu|akceptuj wszystkie|odrzuć|ustawienia zaawansowane|ustawienia cookies|spersonalizowane reklamy|uzasadniony interes|polityka cookies|dane osobowe|danych osobowych',
  challenge:
    'chwileczkę|sprawdzanie przeglądarki|sprawdzamy twoją przeglądarkę|weryfikacja bezpieczeństwa|kontrola bezpieczeństwa|potwierdź, że jesteś człowiekiem|nie jesteś robotem|nie jestem robotem|nietypowy ruch|nietypowa aktywność|automatyczne zapytania|odmowa dostępu|dostęp zabroniony|został zablokowany|captcha',
  scripts: 'włącz javascript|włączyć javascript|javascript jest wyłączony|wymaga javascript|obsługi javascript',
  live: 'na żywo|relacja live|relacja na żywo|minuta po minucie|relacja:|live:',
})
