import { wordSet } from './names.ts'

/** Given names of many countries in Latin letters. */
export const GIVEN_NAMES = wordSet(`
    aage aaliyah aaron abdel abdelaziz abdelkader abdul abdulaziz abdullah abdulrahman abel abigail abraham achille
    achim adalbert adam adama adel adela adele adolf adolfo adrian adriana adriano adrien agata agnes agnieszka agnès
    agostino ahmad ahmed ahmet aida aidan aimé aino aisha aisling akira aksel alaa alain alan alastair albane albano
    albert alberta alberto albin albrecht alda aldo alec alejandra alejandro aleksandar aleksander aleksandr aleksandra
    alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexei alexej alexey alexis alf
    alfie alfons alfonso alfred alfredo ali alice alicia alina alison alistair alix allan allen allison alma alois
    aloysius alphonse alva alvaro alvin alyssa amadeo amadou amal amalia amanda amar amaury amber ambrose amedeo amelia
    amin amina amir amirah amit amos amparo amy amélie ana anastasia anatole anatoly anders andrea andreas andrei andrew
    andrzej andré andrés andy angela angelica angelika angelina angelo angus ania anil anita anja anke ann anna
    anna-maria annabel annabelle annalena anne annegret anneliese annemarie annette annie anouar anouk anselm anselmo
    ansgar anthony antje antoine antoinette anton antonella antonello antonia antonin antonino antonio anwar apolonia
    araceli archibald archie aretha ariana arianna ariel aristide arjen armand armando armin arnaldo arnaud arne arnie
    arno arnold arsène arthur artur arturo arun arvid asa ashley ashraf ashton asif asma astrid attila aubrey audrey
    augusta auguste augustin augustine augusto augustus aurelia aurelio aurora aurélie aurélien austin avery avi axel
    aya ayman ayşe aziz bachar badr baltasar baptiste barack barbara barney barry bart bartholomew bartolomeo bartosz
    bashar basil bastian bastien beata beatrice beatriz becky belinda bella ben benedetta benedetto benedict benedikt
    benito benjamin benjamín benno benny benoît berenice bernadette bernard bernardo bernd bernhard bernie berta
    berthold bertram bertrand betsy bettina betty beverley beverly bianca bill billy birgit bjarne björn blaise blake
    blanca blanche bo bob bobby bodo bogdan bonnie boris bożena brad bradley bram brandon branko brenda brendan brent
    bret brett brian brice bridget brigitte britta brittany brooke bruce bruno bryan bryce burkhard byron béatrice
    caitlin caleb calvin cameron camille camilo carina carine carl carla carlo carlos carlotta carlton carmelo carmen
    carol caroline carolyn carsten casey casper cassandra catalina caterina cath catherina catherine cathy cathérine
    cecil cecilia celeste celia celine cesar cesare chad chantal charles charlie charlotte charlène cheryl chester chet
    chiara chloe chloé chris christa christer christian christiane christina christine christo christophe christopher
    chuck ciara ciaran cindy claes claire clara clare clarence clarissa claude claudette claudia claudio claus clayton
    clemens clement clementine cleo cliff clifford clint clive clyde clément cody colette colin colleen connie connor
    conor conrad constance constantin constantine corentin corinna corinne cornelia cornelis cornelius cory cosimo craig
    cristian cristiano cristina cristóbal curt curtis cynthia cyril cyrille cyrus czesław cécile céline césar daan
    dagmar daisy dale damian damien damon dan dana dani daniel daniela daniele danielle danilo danny danuta darcy daria
    dario darius darlene darrell darren daryl dave david davide dawid dean deb debbie deborah debra declan deirdre
    delphine denis denise deniz dennis derek derrick desmond detlef dexter diana diane didier diego dieter diether
    dietmar dietrich dimitar dimitri dimitris dino diogo dion dirk djamel dmitry dmytro dolly dolores domenico dominic
    dominik dominika dominique don donald donato donna dora doreen dorian doris dorota dorothea dorothy dorothée dougie
    douglas drew duarte duncan dustin dwayne dwight dylan earl ebba eberhard ebrahim eckhard ed edda eddie eddy edgar
    edgardo edith edmond edmund edmundo edna edoardo eduard eduarda eduardo edvard edward edwin edwina efraín egon
    eileen einar ekkehard elaine eleanor elena eleni eleonora elfriede eli eliane elias elijah elisa elisabetta elise
    elisha elizabeth elke ella ellen elliot elliott ellis elmar elmer eloise elsa elton elvira elvis emanuel emanuele
    emerson emil emilia emiliano emilie emilio emily emine emma emmanuel emmett emre enric enrico enrique enzo erhard
    eric erica erich erick erik erika erin erkki erling erna ernest ernestine ernesto ernst erwin esperanza esteban
    estela estelle esther ethan ettore eugen eugene eugenia eugenio eugène eunice eusebio eva evan evangelos eveline
    evelyn evelyne everett evert ewa ewan ewelina ezio ezra fabian fabienne fabio fabiola fabrice fabrizio faisal farah
    farid fatih fatima fatma fay federica federico felicia felicity feliks felipe felix femke ferdinand ferenc fergus
    fernand fernanda fernando ferruccio filip filipe filippo filomena finn fiona fiorella fleur flora florence florent
    florentin florian floyd folkert frances francesca francesco francis francisca francisco franciszek franck franco
    frank franklin frans franz franziska françois fred freddie freddy frederic frederick frederik fredrik frieda
    friedhelm friedrich frits fritz frédéric frédérique fulvio félix gabby gabi gabriel gabriela gabriele gabriella
    gaetano gail galina gareth garth gary gaspar gaspard gaston gavin gavino gaël geert gemma gene geneviève geoff
    geoffrey geoffroy georg george georges georgia georgina georgios gerald geraldine gerard gerardo gerda gergely
    gerhard germain germaine germán gernot gert gertrud gertrude giacomo giancarlo gianfranco gianluca gianluigi gianni
    gianpaolo gilbert gilberto gilles gillian gina gino gioacchino giorgia giorgio giovanna giovanni gisela giselle
    gisèle giulia giuliana giuliano giuseppe giuseppina gladys glen glenda glenn gloria gonçalo goran gordon gottfried
    gotthold grace graciela graeme graham grażyna greg gregory greta gretchen gretel grigori grzegorz gudrun guglielmo
    guido guilherme guillaume guillermo gunnar gunter gunther gustav gustave gustavo gwen gwendolyn gwyneth gérald
    gérard gösta günter haakon habib hakan hakim hal halina hamid hamish hamza hana hanna hannah hanne hannelore hannes
    hans hans-jürgen hans-peter harald hardy hari harold harriet harris harrison harry hartmut harvey hasan hassan hazel
    heather hector hedwig heidi heike heiko heiner heinrich heinz heinz-christian helen helena helene helga helmut
    helmuth hendrik hendrika henk henning henri henrietta henriette henrik henrique henry henryk herbert heribert herman
    hermann hermine hernando hernán hervé hester hilary hilda hildegard hillary hiroshi holger holly homer horace
    horacio horst hortense howard hubert hubertus hugh hugo humberto humphrey hussain hussein hyacinthe héctor héloïse
    hélène iain ian ibrahim ibrahima ida ignace ignacio ignatius ignazio igor ike ilan ilaria ilham ilja ilona ilse imad
    iman imelda imran imre ines inga inge ingeborg ingmar ingo ingrid ingvar inmaculada inès inês ippolito irena irene
    irina iris irma irmgard irvin irving isaac isaak isabel isabela isabella isabelle isadora isaiah isidore isidoro
    isidro ismael ismail israel issa istván itamar ivan ivana ivanka ivar ivo ivonne iwan iwona izabela jaap jacek
    jacinta jacinto jack jackie jacob jacobus jacopo jacqueline jacques jacqui jadwiga jaime jair jake jakob jakub jalal
    jamal james jamie jamila jan jan-willem jana jane janet janez janice janina janine janis janos januaria janusz jared
    jarosław jarrod jasmin jasmine jason jasper javad javier jay jaya jayne jean jean-baptiste jean-charles
    jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-paul jean-pierre jeanette jeanine jeanne jeannette jeb jeff jeffrey jelena jelle jemma jenna jennie jennifer
    jenny jens jeremiah jeremias jeremy jermaine jeroen jerome jerry jerzy jess jesse jessica jessie jesús jette jill
    jillian jim jimena jimmie jimmy jing joachim joan joana joann joanna joanne joaquim joaquín jocelyn jochen jodie joe
    joel joep joey johan johann johanna johannes john johnnie johnny jolanda jon jonas jonathan jonathon jonny joop
    jordan jordi jorge joris jose joseba josef josefa josefina joselito josep joseph joseph-marie josephine josh joshua
    josiane josip jost josé joséphine joyce joão joël joëlle juan juana juanita juanma judas jude judith judy jules
    julia julian juliana juliane julianne julie julien juliet julieta juliette julio julita julius juraj jussi justin
    justina justine justus justyna jutta jános jérémie jérôme józef jürgen kaare kai kaja kamala kamil kamila kamran
    kara karel karen karim karin karina karl karl-heinz karla karol karola karolina karoline karsten kaspar kasper
    katarina katarzyna kate katell katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin
    katrina kay kaye kayla kazimierz kees keira keisuke keith kelley kelly kelvin kemal ken kendall kenji kenneth kenny
    kent kenzo kerry kerstin kevin khadija khaled khalid khalil kiara kieran kiki kim kimberly kinga kirill kirk kirsten
    kirstie kirsty kjell klara klaudia klaus klaus-dieter klemens knud knut kofi koichi koji konrad konstantin
    konstantinos kora korbinian kris krishna krista kristen kristian kristiina kristin kristina kristine kristof
    kristoffer krystian krystyna krzysztof kunal kurt kyle kylie lacey laetitia laila lajos lambert lana lance lara
    larissa larry lars lasse latifa laura laure laureen lauren laurence laurent lauri laurie laurits lavinia lawrence
    lea leah leandro lech leda lee-ann leif leila leland lena lennart lenny leo leon leona leonard leonardo leonhard
    leonid leonor leonora leontine leopold leopoldo leroy lesley leslie leszek leticia letizia levi lew lewis liam lidia
    liesbeth lieselotte lila lili lilian liliana liliane lillian lily lina linda linus lioba lionel lisa lisbeth lise
    livia liz liza lloyd logan lola lonnie loreen lorena lorenzo loretta lorin lorna lorraine lothar lotte lou louis
    louis-philippe louisa louise lourdes loïc luana lubomir luc luca lucas lucia luciana luciano lucie lucien lucienne
    lucile lucinda lucjan lucrezia lucy lucía ludger ludmila ludovic ludovico ludvig ludwig luigi luigia luis luisa
    luise luiz luka lukas luke lulu luther lutz lydia lydie lyle lynda lyndon lynn lyudmila lászló lázaro léa léo léon
    maaike maarten mabel maciej mack maddalena madeleine madeline madison mads magali magda magdalena maggie magnus
    mahdi mahmoud mahmut maia maik maike maja makoto malala malcolm malek malgorzata malik malin malte malvina mamadou
    manal mandy manfred manfredi manolo manon mansour manuel manuela manuelle mara marc marc-andré marcel marcela
    marceli marcella marcello marcelo marcia marcial marcin marco marco-antonio marcos marcus marek margaret margareta
    margarete margaretha margarethe margarita margaux margherita margit margot margriet marguerite maria maria-teresa
    mariam mariana marianna marianne mariano mariateresa maribel marie marieke marielle marijke marika marilena marilyn
    marin marina marine mario marion mariona marisa marisol marissa marit marita mariusz marjorie mark markku marko
    markus marla marlena marlene marlies marlon marlou marta martha marthe martijn martina martine marty martyna martín
    marvin mary maryam maryse maría massimiliano massimo mateus mateusz mathias mathieu mathilda mathilde mathis matilda
    matilde mats matt matteo matthew matthias matti mattia matías maud maude maureen maurice mauricio mauritz maurizio
    mauro maury max maxim maxime maximilian maximiliano maximilien maxine maya małgorzata meg megan meghan mehdi mehmet
    mel melania melanie melina melinda melissa melvin melvyn mercedes meredith meryl mia micaela michael michaela
    michaël michał micheal michel michel-ange michele micheline michelle michiel michèle mick mickaël micky miguel mika
    mikael mikaela mike mikhail mikhaïl mikkel miklós mila milan milena millie milo miloš milton mimi mina ming mira
    mirabelle miranda mireille mirela miriam mirjam mirko miroslav mirosława mischa misha mitch mitchell mitzi moana moe
    mohamad mohamed mohammad mohammed mohammed-ali mohsen moira moises moisés mona monica monika monique monroe
    monserrat montserrat monty morgan moritz morris morten mortimer morton moses moshe mostafa mounir muhammad muhammed
    murat muriel murray mustafa mustapha myra myriam myron myrtle mélanie nadav nadia nadim nadine nadja nadège naima
    nana nancy nando naomi napoleon narciso narendra nasrin nasser natacha natale natalia natalie nataliya natascha
    natasha nathalie nathan nathaniel natália nazim neal ned neil nella nelly nelson nena nestor nettie neville newton
    nicholas nichole nick nicki nico nicola nicolai nicolas nicole nicoletta nicolò niels nigel nikita nikki niklas niko
    nikola nikolai nikolaj nikolaos nikolaus nikos nils nina nino nisha noa noah noam noel noelia nolan nora norbert
    nores norma norman norris noémie noël nuno nuria néstor núria octave octavia octavio odette odile oksana olaf olav
    ole oleg oleksandr olena olga oliver olivia olivier olof omar onno ophelia orlando ornella orson orville osama oscar
    oskar oswald oswaldo otis otmar ottavio otto ottokar ovidio owen ozzie pablo paddy paige palmiro paloma pamela paola
    paolo pascal pascale pasquale pat patrice patricia patricio patrick patrik patrizia patsy patty paul paul-henri
    paula paulina pauline paulo paulus pavel paweł pedro peggy penelope penny percival percy perry petar pete peter
    peter-paul petr petra petro petrus petter phil philip philippe pia piera pierluigi piero pierre pierre-yves pierrick
    piet pieter pietro pilar piotr piper pippa placido polly poul priscilla priya prosper quentin quincy quinn quique
    quirin rabia rachael rachel rachele rachid radek radomir radosław rae raelene rafael rafaela rafaël rafał raffaele
    raffaella raffaello rahim rahul raimund raimundo rainer raissa raja rajesh rajiv ralf ralph ramiro ramon ramona
    ramón rana randall randolph randy rania ranulph raoul raphael raphaël raquel rashad rashid rasmus raul ravi ray
    raymond raymonde raymundo raúl reagan rebeca rebecca rebekah recep reg reggie regina reginald reiner reinhard
    reinhold remco remo rena renata renate renato renaud renzo rené renée reuben rex rhoda rhonda rhys ricarda ricardo
    riccardo richard richie rick ricky rik rikard riley rina rino rita ritchie rob robbie robby robert roberta robertino
    roberto robin rocío rod roderick rodney rodolfo rodolphe rodrigo rodrigue rogelio roger roger-marie rogério rok
    roland rolande roldán rolf romain roman romano romeo romina romy ron ronald ronald-reagan ronan ronnie roos
    roosevelt rory rosa rosalia rosalie rosalind rosalinda rosalyn rosanna rosario roscoe rose rosemarie rosemary rosie
    ross rossana rossella roswitha rowan roxana roxanne roy rozalia ruben ruby rubén rudi rudolf rudolph rudy rufus rui
    rune rupert rupprecht ruslan russ russell rusty rute rutger ruth ruth-marie ruud ryan ryszard régine régis rémi rémy
    saad sabina sabine sabrina sacha saddam sadie saeed safiya sahra sally salma salman salomon salomé salvador
    salvatore sam samantha samir samira sammy samson samuel samuele samuli sancho sandeep sander sandra sandro sandy
    sanjay sanna santi santiago sara sara-jane sarah sarita sascha sasha saskia saul saverio saïd scarlett scot scott
    seamus sean sebastian sebastiano selena selim selina selma serena serge sergei sergio serhiy seymour seán shane
    shannon sharon shaun shauna shawn sheila shelby sheldon shelley sherman sherry shimon shinji shinzo shirley shlomo
    shmuel sibylle sid sidney siegfried siegmund sienna sigfrid sigmund sigrid sigurd silas silke silvain silvana
    silvano silvester silvia silvie silvio simeon simona simone simonetta simão simón sina sinéad siobhan siri sissel
    sjoerd skip skye sofia sofía solange solomon sonia sonja sonya sophia sophie spencer stacey stacy stan stanislas
    stanislav stanisław stanley stef stefan stefania stefanie stefano stefanos steffen steffi stella stellan stephan
    stephane stephanie stephen stephen-james steve steven stijn stina stoyan stuart stéphane stéphanie sue sumit sunil
    sunita susan susan-marie susana susanna susanne susie suzanne suzette svein sven svenja sverre svetlana sybil sydney
    sylvain sylvester sylvia sylvie sylwia szymon séamus sébastien sébastienne séverin séverine søren sławomir tabitha
    tadashi tadeusz takashi takeshi tamar tamara tamer tammy tamás tania tanja tanya tara tarek tariq taro tasha tatiana
    tatjana taylor ted teddy tendai teo teodor teodora teodoro terence teresa teresita terrence terri terry tess tessa
    thaddeus thelma theo theodor theodora theodore theresa theresia thiago thibault thibaut thierry thijs thilo thom
    thomas thor thora thorsten théo théodore théophile thérèse tibor tiffany tijs tilda tilman tim timo timothy timothée
    timur tina tino tito titus tiziana tiziano tobias tobie tobin toby todd tom tom-henry tomas tomaso tomasz tommaso
    tommy tomoko tomás toni tonia tonino tony torben torsten tove tracey tracy travis trent trevor tricia trine tristan
    troels troy trudy truman tsutomu tuomas tycho tyler tyrone udo ugo ugur ulf uli ulises ulla ulrich ulrika ulrike
    ulysses umar umberto unai uri uriel urs ursula usha usman uwe vaclav valentin valentina valentine valentino valeri
    valeria valerie valerio valeriy valter valérie vanda vanessa vanja vasco vasil vasile vasily vaughn velma vera
    verena vergil verner vernon veronica veronika vicente vicki vicky victor victoria victorino vidal vidkun vijay
    vikram viktor viktoria viktória vilhelm vilma vinayak vince vincent vincente vincenzo violeta violetta virgil
    virgilio virginia virginie vitali vito vittoria vittorio vivian viviana viviane vivien vivienne vlad vladimir
    vladislav vojtěch volker volkmar volodymyr vytautas václav véronique wade waldemar walid wallace wally walt walter
    walther wanda ward warren wassily wayan wayne wei wendell wendy werner wes wesley whitney wieland wiesław wiktor
    wilbert wilbur wilfred wilfried wilhelm wilhelmina willa willard willem willi william william-henry willie willis
    willy wilma wilson wim winfried winona winston witold wojciech wolf wolfgang wolfram woodrow woody wouter wyatt
    władysław włodzimierz xander xaver xavier xenia ximena yael yahya yair yan yanick yann yannick yannis yara yasmin
    yasmine yasser yasuo yehuda yelena yevgeny yigal yitzhak yoann yoko yolanda yolande yona yoram yosef yoshi yoshihide
    yoshiko youri youssef yukio yulia yumi yuri yuriko yury yusuf yves yvette yvonne zach zachary zahra zaida zainab
    zara zbigniew zdenek zdzisław zeev zeke zelda zena zeynep zhanna ziad zineb zita zoe zofia zoltan zoltán zora zoran
    zoë zuzana zuzanna zygmunt ágata álvaro ángel ángela édouard élisabeth émile émilie éric étienne íñigo óscar ömer
    øystein łukasz
`)

/** Korean, Chinese and Vietnamese family names in Latin letters, which stand first and are hardly anything else. */
export const EASTERN_FAMILIES = wordSet(`
    kim lee park choi jung jeong jang yoon lim oh seo shin kwon hwang ahn song ryu yoo yu jeon hong ko moon yang son bae baek
    heo nam sim noh ha kwak sung cha joo woo koo ri rhee pak ryang hyon thae
    wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng cao peng zeng
    xiao tian dong pan yuan cai jiang du ye cheng wei su lu ding ren shen yao lai tsai ying xi tsang chan cheung wong lam leung lau
    ouyang nguyen tran pham vo dang bui ngo duong ly
`)
