import { wordSet } from './names.ts'

/** Given names of many countries in Latin letters. */
export const GIVEN_NAMES = wordSet(`
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
    steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
    tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah
    gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan
    alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia jennifer linda
    elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle
    dorothy carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy shirley angela helen anna
    brenda pamela nicole emma samantha katherine christine debra rachel catherine carolyn janet ruth maria heather diane
    virginia julie joyce victoria olivia kelly christina lauren joan evelyn judith megan cheryl andrea hannah martha
    jacqueline frances gloria ann teresa kathryn sara janice jean alice madison doris abigail julia judy grace denise
    amber marilyn beverly danielle theresa sophia marie diana brittany natalie isabella charlotte rose alexis kayla
    vladimir sergei dmitry alexei ivan mikhail nikolai oleg igor yuri andrei boris viktor volodymyr olena oksana mohammed
    mohamed muhammad mohammad ahmed ahmad ali hassan hussein omar khalid ibrahim yusuf abdullah mustafa mahmoud fatima
    aisha pierre jacques michel françois philippe alain claude jürgen hans klaus wolfgang günter stefan andreas thomas
    carlos luis miguel antonio manuel francisco pedro javier fernando rafael pablo diego giovanni giuseppe marco mario
    luca paolo francesco luigi hiroshi takashi kenji akira wei ming jing bill bob jim mike tom tim ben sam dan steve jeff
    chris matt greg ted ken ron don nick tony andy phil bernie hillary barack joe ed rick jeb ivanka melania
    anne sophie camille julien nicolas laurent sébastien stéphane frédéric jean-luc jean-pierre marine emmanuel édouard gérard
    christophe mathieu antoine louise chloé juliette inès andré rené josé maría jesús ángel alejandro álvaro sergio raúl
    joaquín ignacio santiago mariano íñigo cristina lucía elena carmen pilar dolores mercedes joão paulo luiz fernanda
    rodrigo thiago mateus rafaela beatriz inês rui nuno gonçalo vasco matteo lorenzo alessandro andrea stefano roberto
    silvio giorgia matilde chiara giulia federico davide simone enrico umberto carlo jan piet kees willem johan hendrik
    geert mark sander joris bart lotte femke sigrid anouk wouter ruud dirk heinz horst helmut gerhard friedrich karl ludwig
    manfred joachim rainer uwe dieter jens björn sven torsten markus matthias sebastian florian tobias katrin annegret
    ursula gerda ingrid heike petra sabine monika claudia olaf annalena piotr krzysztof andrzej tomasz paweł marcin michał
    grzegorz jarosław donald mateusz agnieszka małgorzata katarzyna barbara ewa zofia jadwiga stanisław wojciech kamil
    oleksandr petro yulia vitali dmytro serhiy tariq mansour faisal salman bashar recep mehmet mustafa kemal narendra rahul
`)

/** Korean, Chinese and Vietnamese family names in Latin letters, which stand first and are hardly anything else. */
export const EASTERN_FAMILIES = wordSet(`
    kim lee park choi jung jeong jang yoon lim oh seo shin kwon hwang ahn song ryu yoo yu jeon hong ko moon yang son bae baek
    heo nam sim noh ha kwak sung cha joo woo koo ri rhee pak ryang hyon thae
    wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng cao peng zeng
    xiao tian dong pan yuan cai jiang du ye cheng wei su lu ding ren shen yao lai tsai ying xi tsang chan cheung wong lam leung lau
    ouyang nguyen tran pham vo dang bui ngo duong ly
`)
