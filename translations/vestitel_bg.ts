<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg_BG" sourcelanguage="en">
<context>
    <name>vestitel::archive</name>
    <message>
        <source>The database in this folder is not one of Vestitel&apos;s. It was left as it is; choose another folder.</source>
        <translation>Базата в тази папка не е на „Вестител“. Тя остана, каквато беше; изберете друга папка.</translation>
    </message>
    <message>
        <source>This archive was written by a newer version of Vestitel. Install the newer version to open it; nothing was changed.</source>
        <translation>Този архив е записан от по-нова версия на „Вестител“. Инсталирайте по-новата версия, за да го отворите; нищо не е променено.</translation>
    </message>
    <message>
        <source>A backup inside the archive would be lost with it. Choose another folder, best on another disk.</source>
        <translation>Резервно копие в самия архив би се загубило заедно с него. Изберете друга папка, най-добре на друг диск.</translation>
    </message>
    <message>
        <source>“%1” holds something else. A backup needs a new or an empty folder, or that of an earlier backup.</source>
        <translation>В „%1“ има друго. За резервно копие е нужна нова или празна папка, или папката на предишно копие.</translation>
    </message>
    <message>
        <source>“%1” holds another archive or its backup. Choose another folder.</source>
        <translation>В „%1“ е друг архив или негово копие. Изберете друга папка.</translation>
    </message>
    <message>
        <source>The backup was cancelled; an earlier one is as it was.</source>
        <translation>Резервното копие е спряно; предишното е, каквото беше.</translation>
    </message>
    <message>
        <source>There is no backup in “%1”.</source>
        <translation>В „%1“ няма резервно копие.</translation>
    </message>
    <message>
        <source>This archive is open. Make a backup of it and restore that.</source>
        <translation>Този архив е отворен. Направете резервно копие и възстановете него.</translation>
    </message>
    <message>
        <source>“%1” is not empty. A backup is restored into a new or an empty folder.</source>
        <translation>„%1“ не е празна. Копието се възстановява в нова или празна папка.</translation>
    </message>
    <message>
        <source>“%1” is a %2 image, which browsers do not show. Save it as JPEG or PNG and add that.</source>
        <translation>„%1“ е изображение %2, което браузърите не показват. Запишете го като JPEG или PNG и добавете него.</translation>
    </message>
    <message>
        <source>“%1” is an SVG drawing, which can carry programs. Save it as PNG and add that.</source>
        <translation>„%1“ е рисунка SVG, в която може да има програми. Запишете я като PNG и добавете нея.</translation>
    </message>
    <message>
        <source>“%1” is not a file that the archive takes. Images: JPEG, PNG, GIF, WebP; documents: PDF, DOC, DOCX, XLS, XLSX, ODT, ODS, ZIP, TXT, CSV.</source>
        <translation>„%1“ не е файл, който архивът приема. Изображения: JPEG, PNG, GIF, WebP; документи: PDF, DOC, DOCX, XLS, XLSX, ODT, ODS, ZIP, TXT, CSV.</translation>
    </message>
    <message>
        <source>The image “%1” is damaged and cannot be read. Take another copy of it.</source>
        <translation>Изображението „%1“ е повредено и не може да се прочете. Вземете друго негово копие.</translation>
    </message>
    <message>
        <source>The image “%1” has more than %2 million pixels. Make it smaller and add that.</source>
        <translation>Изображението „%1“ има над %2 милиона точки. Намалете го и добавете намаленото.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller and add that.</source>
        <translation>„%1“ е над %2 MB. Намалете го и добавете намаленото.</translation>
    </message>
    <message>
        <source>The archive has no post “%1”.</source>
        <translation>В архива няма публикация „%1“.</translation>
    </message>
    <message>
        <source>The post shows an image or offers a document that is not in the archive, so it was not saved. Add the file again.</source>
        <translation>Публикацията показва изображение или предлага документ, който не е в архива, затова не е записана. Добавете файла отново.</translation>
    </message>
    <message>
        <source>This earlier text is not in the archive any more.</source>
        <translation>Този предишен текст вече не е в архива.</translation>
    </message>
    <message>
        <source>“%1” cannot be a page&apos;s address: it may have small Latin letters, digits and single hyphens, at most 80 characters.</source>
        <translation>„%1“ не може да бъде адрес на страница: в него може да има малки латински букви, цифри и единични тирета, най-много 80 знака.</translation>
    </message>
    <message>
        <source>Another post has the address “%1” already. Choose another one.</source>
        <translation>Друга публикация вече има адреса „%1“. Изберете друг.</translation>
    </message>
    <message>
        <source>The address “%1” was published, so links to it must go on working: it cannot be changed any more.</source>
        <translation>Адресът „%1“ е публикуван и връзките към него трябва да работят: той вече не може да се променя.</translation>
    </message>
    <message>
        <source>A category needs a key. Write one.</source>
        <translation>Категорията трябва да има ключ. Напишете го.</translation>
    </message>
    <message>
        <source>A part of the archive&apos;s database was changed by something else and cannot be read. Check the archive, or restore the newest backup.</source>
        <translation>Част от базата на архива е променена от друго и не може да се прочете. Проверете архива или възстановете най-новото резервно копие.</translation>
    </message>
    <message>
        <source>The database refers to something that it does not hold.</source>
        <translation>Базата сочи към нещо, което липсва в нея.</translation>
    </message>
    <message>
        <source>The file of “%1” is missing from the archive. Add the original again, or take it from a backup.</source>
        <translation>Файлът на „%1“ липсва в архива. Добавете оригинала отново или го вземете от резервно копие.</translation>
    </message>
    <message>
        <source>The text of “%1” was changed by another program. Open the post, look at it and save it.</source>
        <translation>Текстът на „%1“ е променен от друга програма. Отворете публикацията, прегледайте я и я запишете.</translation>
    </message>
    <message>
        <source>The images of “%1” are not counted rightly. Open the post, change it and save it.</source>
        <translation>Изображенията на „%1“ не са преброени вярно. Отворете публикацията, променете я и я запишете.</translation>
    </message>
    <message>
        <source>The number of posts that a list shows is not right.</source>
        <translation>Броят публикации, който показва един списък, не е верен.</translation>
    </message>
    <message>
        <source>“%1” is not empty. A new archive needs a new or an empty folder.</source>
        <translation>„%1“ не е празна. За нов архив е нужна нова или празна папка.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ е празен.</translation>
    </message>
    <message>
        <source>This image or document is not in the archive.</source>
        <translation>Това изображение или документ не е в архива.</translation>
    </message>
    <message>
        <source>The file of “%1” in the archive is damaged. Add the original again, or take it from a backup.</source>
        <translation>Файлът на „%1“ в архива е повреден. Добавете оригинала отново или го вземете от резервно копие.</translation>
    </message>
    <message>
        <source>More than one post&apos;s id begins with “%1”. Write more of it.</source>
        <translation>С „%1“ започва номерът на повече от една публикация. Напишете повече от него.</translation>
    </message>
    <message>
        <source>Only a post in the trash can be erased for good. Move it there first.</source>
        <translation>Завинаги се изтрива само публикация от кошчето. Първо я преместете там.</translation>
    </message>
    <message>
        <source>There is no text to keep. Select some first.</source>
        <translation>Няма текст за запазване. Първо трябва да се избере.</translation>
    </message>
    <message>
        <source>A name is missing. Write one.</source>
        <translation>Липсва име. Трябва да се напише.</translation>
    </message>
    <message>
        <source>The text shows an image or offers a document that is not in the archive, so it was not kept. Add the file again.</source>
        <translation>В текста има изображение или документ, които не са в архива, затова той не е запазен. Добавете файла отново.</translation>
    </message>
    <message>
        <source>This text is not in the archive any more.</source>
        <translation>Този текст вече не е в архива.</translation>
    </message>
    <message>
        <source>The images of “%1” are not counted rightly. Make a post with it and keep that under the same name.</source>
        <translation>Изображенията в „%1“ не са преброени правилно. Създайте публикация с него и я запазете под същото име.</translation>
    </message>
    <message>
        <source>“%1” is not an image.</source>
        <translation>„%1“ не е снимка.</translation>
    </message>
    <message>
        <source>The second place for backups, “%1”, is not there, so the newest backup is only in the archive&apos;s own folder. Connect the disk, or choose another place in the settings.</source>
        <translation>Второто място за резервни копия „%1“ го няма, затова най-новото копие е само в папката на архива. Свържете диска или изберете друго място в настройките.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged, so it was not restored. Choose another one.</source>
        <translation>Резервното копие „%1“ е повредено и не беше възстановено. Изберете друго.</translation>
    </message>
    <message>
        <source>The archive&apos;s database is damaged. It was left as it is.</source>
        <translation>Базата данни на архива е повредена. Тя е оставена както е.</translation>
    </message>
    <message>
        <source>The archive&apos;s database is damaged: it lacks a part of itself. It was left as it is.</source>
        <translation>Базата данни на архива е повредена: липсва част от нея. Тя е оставена както е.</translation>
    </message>
    <message>
        <source>The file archive.sqlite-wal beside the archive belongs to another archive. Everything was left as it is.</source>
        <translation>Файлът archive.sqlite-wal до архива е от друг архив. Всичко е оставено както е.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1: “%2”. Restore it into a new folder, or have what can still be read saved into a new archive.</source>
        <translation>Най-новото здраво резервно копие е от %1: „%2“. Възстановете го в нова папка или спасете в нов архив онова, което още се чете.</translation>
    </message>
    <message>
        <source>There is no good backup beside it. Restore one from elsewhere, or have what can still be read saved into a new archive.</source>
        <translation>До него няма здраво резервно копие. Възстановете копие от друго място или спасете в нов архив онова, което още се чете.</translation>
    </message>
    <message>
        <source>The archive lies in a folder that %1 copies elsewhere while you write. That can damage it. Move the archive&apos;s folder to another place on this computer, and choose the folder of %1 as the second place for backups.</source>
        <translation>Архивът е в папка, която %1 копира другаде, докато пишете. Това може да го повреди. Преместете папката на архива на друго място в този компютър и изберете папката на %1 за второ място за резервни копия.</translation>
    </message>
    <message>
        <source>The archive lies on a network drive (%1), where a break in the network can damage it. Move the archive&apos;s folder to a disk of this computer, and choose the network drive as the second place for backups.</source>
        <translation>Архивът е на мрежово устройство (%1), където прекъсване на мрежата може да го повреди. Преместете папката на архива на диск в този компютър и изберете мрежовото устройство за второ място за резервни копия.</translation>
    </message>
    <message>
        <source>Beside the archive lie other copies of it that a synchronising program made: %1. They may hold texts that are not here. Copy each into a folder of its own under the name archive.sqlite, open that, and compare.</source>
        <translation>До архива има други негови копия, направени от програма за синхронизиране: %1. В тях може да има текстове, които тук липсват. Копирайте всяко в отделна папка под името archive.sqlite, отворете я и сравнете.</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be read any more.</source>
        <translation>От „%1“ вече нищо не може да се прочете.</translation>
    </message>
    <message>
        <source>There is no archive: “%1” is missing.</source>
        <translation>Няма архив: „%1“ липсва.</translation>
    </message>
    <message>
        <source>This archive is open, so it is not damaged.</source>
        <translation>Този архив е отворен, значи не е повреден.</translation>
    </message>
    <message>
        <source>The database is damaged. Close the archive; when it is opened again, its newest good backup is named.</source>
        <translation>Базата данни е повредена. Затворете архива; при следващото отваряне ще бъде посочено най-новото здраво резервно копие.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive&apos;s media folder is not one of Vestitel&apos;s. If you do not know it, remove it.</source>
        <translation>Файлът „%1“ в папката media на архива не е на Вестител. Ако не ви е познат, махнете го.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive&apos;s media folder is not in the list of images and documents.</source>
        <translation>Файлът „%1“ в папката media на архива липсва в списъка на снимките и документите.</translation>
    </message>
    <message>
        <source>The images of %1 earlier or unsaved texts are not counted rightly.</source>
        <translation>Снимките на %1 по-ранни или незапазени текста не са отчетени вярно.</translation>
    </message>
    <message>
        <source>A search without words cannot be kept.</source>
        <translation>Търсене без думи не може да се запази.</translation>
    </message>
</context>
<context>
    <name>vestitel::atomic_file</name>
    <message>
        <source>The disk is full, so “%1” was not written and the old file stays as it was. Free some space and try again.</source>
        <translation>Дискът е пълен, затова „%1“ не е записан, а старият файл остана, какъвто беше. Освободете място и опитайте отново.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: this folder does not allow it. Choose another folder.</source>
        <translation>„%1“ не може да се запише: папката не го позволява. Изберете друга папка.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ липсва.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and try again.</source>
        <translation>„%1“ не може да се прочете или запише. Проверете диска и опитайте отново.</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 MB that can be read.</source>
        <translation>„%1“ е по-голям от %2 MB, които могат да се прочетат.</translation>
    </message>
</context>
<context>
    <name>vestitel::checks</name>
    <message>
        <source>These words are in capitals.</source>
        <translation>Тези думи са с главни букви.</translation>
    </message>
    <message>
        <source>Words are written in capitals</source>
        <translation>Думи с главни букви</translation>
    </message>
    <message>
        <source>They are hard to read, and some screen readers spell them out.</source>
        <translation>Четат се трудно, а някои екранни четци ги изричат буква по буква.</translation>
    </message>
    <message>
        <source>The text for people who cannot see the image is a file&apos;s name: “%1”.</source>
        <translation>Описанието за хора, които не виждат снимката, е име на файл: „%1“.</translation>
    </message>
    <message>
        <source>An alternative text is a file&apos;s name</source>
        <translation>Описание на снимка, което е име на файл</translation>
    </message>
    <message>
        <source>It is read aloud, and tells nothing.</source>
        <translation>Чете се на глас и не казва нищо.</translation>
    </message>
    <message>
        <source>An image has no text for people who cannot see it.</source>
        <translation>Снимка е без описание за хора, които не я виждат.</translation>
    </message>
    <message>
        <source>An image has no alternative text</source>
        <translation>Снимка без описание</translation>
    </message>
    <message>
        <source>People who cannot see it learn nothing of it, and the law asks for it (WCAG 1.1.1).</source>
        <translation>Хората, които не я виждат, не научават нищо за нея, а законът го изисква (WCAG 1.1.1).</translation>
    </message>
    <message>
        <source>No words can be read in “%1”.</source>
        <translation>В „%1“ не могат да се прочетат думи.</translation>
    </message>
    <message>
        <source>A document is a picture of its pages</source>
        <translation>Документ, който е снимка на страниците си</translation>
    </message>
    <message>
        <source>It cannot be searched or read aloud; attach the one that it was printed from.</source>
        <translation>В него не може да се търси и не може да се чете на глас; приложете този, от който е отпечатан.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB.</source>
        <translation>„%1“ е %2 MB.</translation>
    </message>
    <message>
        <source>A document is very large</source>
        <translation>Много голям документ</translation>
    </message>
    <message>
        <source>On a telephone it takes minutes, and costs money.</source>
        <translation>На телефон отнема минути и струва пари.</translation>
    </message>
    <message>
        <source>“%1” has no title in this language.</source>
        <translation>„%1“ няма заглавие на този език.</translation>
    </message>
    <message>
        <source>A document has no title</source>
        <translation>Документ без заглавие</translation>
    </message>
    <message>
        <source>Readers see the file&apos;s name instead.</source>
        <translation>Вместо него читателите виждат името на файла.</translation>
    </message>
    <message>
        <source>This IBAN is mistyped: its check digits do not fit.</source>
        <translation>Този IBAN е сгрешен: контролните му цифри не излизат.</translation>
    </message>
    <message>
        <source>A bank account (IBAN)</source>
        <translation>Банкова сметка (IBAN)</translation>
    </message>
    <message>
        <source>A mistyped one sends money nowhere; somebody&apos;s own is personal data.</source>
        <translation>По сгрешена сметка парите не стигат; личната сметка е лични данни.</translation>
    </message>
    <message>
        <source>The post that “%1” leads to is not there.</source>
        <translation>Публикацията, към която води „%1“, я няма.</translation>
    </message>
    <message>
        <source>A link inside the archive leads nowhere</source>
        <translation>Връзка в архива, която не води никъде</translation>
    </message>
    <message>
        <source>The post that it leads to is in the trash or not here; on the page its words stay without a link.</source>
        <translation>Публикацията, към която води, е в кошчето или я няма; на страницата думите остават без връзка.</translation>
    </message>
    <message>
        <source>This deadline was over before the post&apos;s own date.</source>
        <translation>Този срок е изтекъл преди датата на публикацията.</translation>
    </message>
    <message>
        <source>A deadline has passed</source>
        <translation>Изтекъл срок</translation>
    </message>
    <message>
        <source>Nobody can apply any more.</source>
        <translation>Вече никой не може да кандидатства.</translation>
    </message>
    <message>
        <source>The description for search engines has %1 characters.</source>
        <translation>Описанието за търсачките е %1 знака.</translation>
    </message>
    <message>
        <source>The description is too long</source>
        <translation>Твърде дълго описание</translation>
    </message>
    <message>
        <source>Search engines cut it off after some 160 characters.</source>
        <translation>Търсачките го режат след около 160 знака.</translation>
    </message>
    <message>
        <source>There are two or more spaces here.</source>
        <translation>Тук има два или повече интервала.</translation>
    </message>
    <message>
        <source>Two spaces in a row</source>
        <translation>Два интервала един до друг</translation>
    </message>
    <message>
        <source>Left over from typing; they leave holes in the lines.</source>
        <translation>Остават от писането и правят дупки в редовете.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ не е адрес на електронна поща.</translation>
    </message>
    <message>
        <source>An e-mail address is mistyped</source>
        <translation>Сгрешен адрес на електронна поща</translation>
    </message>
    <message>
        <source>Letters to it come back.</source>
        <translation>Писмата до него се връщат.</translation>
    </message>
    <message>
        <source>There is no text in this language.</source>
        <translation>На този език няма текст.</translation>
    </message>
    <message>
        <source>An edition is missing</source>
        <translation>Липсва текст на единия език</translation>
    </message>
    <message>
        <source>Readers of that language find nothing, and programmes ask for both.</source>
        <translation>Читателите на този език не намират нищо, а програмите искат и двата.</translation>
    </message>
    <message>
        <source>This heading is of level %1, and the one before it is of level %2.</source>
        <translation>Това подзаглавие е от ниво %1, а предишното е от ниво %2.</translation>
    </message>
    <message>
        <source>A heading skips a level</source>
        <translation>Подзаглавие прескача ниво</translation>
    </message>
    <message>
        <source>People who listen to the page go from heading to heading (WCAG 1.3.1).</source>
        <translation>Хората, които слушат страницата, вървят от подзаглавие на подзаглавие (WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>This hyphen stands for a dash.</source>
        <translation>Това късо тире стои вместо дълго.</translation>
    </message>
    <message>
        <source>A hyphen stands for a dash</source>
        <translation>Късо тире вместо дълго</translation>
    </message>
    <message>
        <source>Between words a dash (–) parts, a hyphen joins.</source>
        <translation>Между думи дългото тире (–) разделя, късото съединява.</translation>
    </message>
    <message>
        <source>“%1” is not marked as another language.</source>
        <translation>„%1“ не е отбелязано като друг език.</translation>
    </message>
    <message>
        <source>Words in another language are not marked</source>
        <translation>Думи на друг език, които не са отбелязани</translation>
    </message>
    <message>
        <source>A screen reader would speak them with the wrong voice (WCAG 3.1.2).</source>
        <translation>Екранният четец би ги изрекъл с друг глас (WCAG 3.1.2).</translation>
    </message>
    <message>
        <source>The summary under the title is missing.</source>
        <translation>Липсва резюмето под заглавието.</translation>
    </message>
    <message>
        <source>The summary is missing</source>
        <translation>Липсва резюме</translation>
    </message>
    <message>
        <source>It stands in lists, in search engines and where the page is shared.</source>
        <translation>То стои в списъците, в търсачките и там, където страницата се споделя.</translation>
    </message>
    <message>
        <source>“%1” does not say where the link leads.</source>
        <translation>„%1“ не казва накъде води връзката.</translation>
    </message>
    <message>
        <source>The link&apos;s text is a bare address. Say what is there.</source>
        <translation>Текстът на връзката е гол адрес. Напишете какво има там.</translation>
    </message>
    <message>
        <source>A link does not say where it leads</source>
        <translation>Връзка, която не казва накъде води</translation>
    </message>
    <message>
        <source>Links are read by themselves, out of their sentence (WCAG 2.4.4).</source>
        <translation>Връзките се четат и сами, извън изречението си (WCAG 2.4.4).</translation>
    </message>
    <message>
        <source>“%1” has Latin and Cyrillic letters.</source>
        <translation>В „%1“ има латински и кирилски букви.</translation>
    </message>
    <message>
        <source>A word has letters of two scripts</source>
        <translation>Дума с букви от две азбуки</translation>
    </message>
    <message>
        <source>It looks right, and no search finds it; screen readers stumble over it.</source>
        <translation>Изглежда вярна, но никое търсене не я намира, а екранните четци се спъват в нея.</translation>
    </message>
    <message>
        <source>“%1” is said more plainly: %2.</source>
        <translation>„%1“ се казва по-просто: %2.</translation>
    </message>
    <message>
        <source>Words of officials</source>
        <translation>Канцеларски думи</translation>
    </message>
    <message>
        <source>Plain words are understood at once, by everybody.</source>
        <translation>Простите думи се разбират веднага и от всички.</translation>
    </message>
    <message>
        <source>This looks like somebody&apos;s EGN.</source>
        <translation>Това прилича на нечий ЕГН.</translation>
    </message>
    <message>
        <source>A person&apos;s number (EGN)</source>
        <translation>Личен номер (ЕГН)</translation>
    </message>
    <message>
        <source>It must not be made public: it is personal data (GDPR).</source>
        <translation>Не бива да се публикува: лични данни са (ОРЗД).</translation>
    </message>
    <message>
        <source>Nobody is named as the maker of “%1”.</source>
        <translation>Никой не е посочен като автор на „%1“.</translation>
    </message>
    <message>
        <source>A photograph without its maker</source>
        <translation>Снимка без автор</translation>
    </message>
    <message>
        <source>The maker has a right to be named, and people in it to have been asked.</source>
        <translation>Авторът има право да бъде посочен, а хората на снимката – да са били попитани.</translation>
    </message>
    <message>
        <source>Something in [square brackets] is still to be filled in.</source>
        <translation>Нещо в [квадратни скоби] още не е попълнено.</translation>
    </message>
    <message>
        <source>A place of a template is not filled in</source>
        <translation>Непопълнено място от образец</translation>
    </message>
    <message>
        <source>Readers would see the square brackets.</source>
        <translation>Читателите ще видят квадратните скоби.</translation>
    </message>
    <message>
        <source>These are not the quotation marks of this language.</source>
        <translation>Това не са кавичките на този език.</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Кавички на друг език</translation>
    </message>
    <message>
        <source>Each language has its own, and the same ones everywhere look cared for.</source>
        <translation>Всеки език има свои, а еднаквите навсякъде изглеждат грижливо.</translation>
    </message>
    <message>
        <source>This quotation mark has no other half.</source>
        <translation>Тази кавичка няма друга половина.</translation>
    </message>
    <message>
        <source>A quotation mark stands alone</source>
        <translation>Самотна кавичка</translation>
    </message>
    <message>
        <source>Readers do not see where the quotation begins or ends.</source>
        <translation>Не се вижда къде започва или свършва цитатът.</translation>
    </message>
    <message>
        <source>This sentence has %1 words.</source>
        <translation>Това изречение има %1 думи.</translation>
    </message>
    <message>
        <source>A sentence is very long</source>
        <translation>Много дълго изречение</translation>
    </message>
    <message>
        <source>Readers lose the thread after some thirty words.</source>
        <translation>След около тридесет думи читателят губи нишката.</translation>
    </message>
    <message>
        <source>There is a space before the punctuation mark.</source>
        <translation>Пред препинателния знак има интервал.</translation>
    </message>
    <message>
        <source>A space before a punctuation mark</source>
        <translation>Интервал пред препинателен знак</translation>
    </message>
    <message>
        <source>The mark may begin the next line.</source>
        <translation>Знакът може да попадне в началото на следващия ред.</translation>
    </message>
    <message>
        <source>The table has no header row or column.</source>
        <translation>Таблицата няма заглавен ред или колона.</translation>
    </message>
    <message>
        <source>A table has no headers</source>
        <translation>Таблица без заглавки</translation>
    </message>
    <message>
        <source>People who listen to it do not know what a number stands for (WCAG 1.3.1).</source>
        <translation>Хората, които я слушат, не знаят за какво е числото (WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>A telephone number has %1 to %2 digits; this one has %3.</source>
        <translation>Телефонният номер има от %1 до %2 цифри, а този има %3.</translation>
    </message>
    <message>
        <source>A telephone number is incomplete</source>
        <translation>Непълен телефонен номер</translation>
    </message>
    <message>
        <source>Nobody can call it.</source>
        <translation>Никой не може да го набере.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Липсва текст.</translation>
    </message>
    <message>
        <source>The text is missing</source>
        <translation>Липсва текст</translation>
    </message>
    <message>
        <source>Without a text there is nothing to publish.</source>
        <translation>Без текст няма какво да се публикува.</translation>
    </message>
    <message>
        <source>The title ends with a full stop.</source>
        <translation>Заглавието завършва с точка.</translation>
    </message>
    <message>
        <source>The title ends with a full stop</source>
        <translation>Заглавие с точка накрая</translation>
    </message>
    <message>
        <source>Titles have none.</source>
        <translation>Заглавията нямат точка.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Липсва заглавие.</translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation>Липсва заглавие</translation>
    </message>
    <message>
        <source>Without a title the text is not published.</source>
        <translation>Без заглавие текстът не се публикува.</translation>
    </message>
    <message>
        <source>%1 is another day of the week: %2.</source>
        <translation>%1 е друг ден от седмицата: %2.</translation>
    </message>
    <message>
        <source>A weekday does not fit its date</source>
        <translation>Ден от седмицата, който не отговаря на датата</translation>
    </message>
    <message>
        <source>Half of the readers go by the weekday, and come on the wrong day.</source>
        <translation>Половината читатели гледат деня от седмицата и идват в друг ден.</translation>
    </message>
    <message>
        <source>This deadline has passed.</source>
        <translation>Този срок е изтекъл.</translation>
    </message>
    <message>
        <source>The post cannot be exported: %1</source>
        <translation>Публикацията не може да се изнесе: %1</translation>
    </message>
    <message>
        <source>What its programme demands is missing</source>
        <translation>Липсва нещо, което програмата изисква</translation>
    </message>
    <message>
        <source>Who spends a programme&apos;s money has to show where it comes from; what is missing may be deducted.</source>
        <translation>Който харчи средства по програма, е длъжен да покаже откъде са; за пропуск може да бъде наложена финансова корекция.</translation>
    </message>
    <message>
        <source>The text names European money, and the post has no programme. Choose it, so that its emblems and sentences are shown.</source>
        <translation>Текстът споменава европейски средства, а публикацията няма програма. Изберете я, за да се показват емблемите и изреченията ѝ.</translation>
    </message>
    <message>
        <source>European money without its programme</source>
        <translation>Европейски средства без посочена програма</translation>
    </message>
    <message>
        <source>What a programme pays for has to carry its emblems and sentences.</source>
        <translation>Каквото е платено по програма, носи нейните емблеми и изречения.</translation>
    </message>
    <message>
        <source>%1 Choose another colour in the settings, under “Look”.</source>
        <extracomment>%1: a sentence, &quot;“Colour of links”: #ffcc00 on #ffffff is hard to read; …&quot;</extracomment>
        <translation>%1 Изберете друг цвят в настройките, раздел „Облик“.</translation>
    </message>
    <message>
        <source>Colours of the look that are hard to read</source>
        <translation>Цветове на облика, които се четат трудно</translation>
    </message>
    <message>
        <source>On each page, not only this one: who sees badly, or reads in the sun, cannot tell the letters from what is behind them (WCAG 1.4.3).</source>
        <translation>На всяка страница, не само на тази: който вижда слабо или чете на слънце, не различава буквите от фона (WCAG 1.4.3).</translation>
    </message>
</context>
<context>
    <name>vestitel::checks_panel::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>What is checked…</source>
        <translation>Какво се проверява…</translation>
    </message>
    <message>
        <source>Nothing was found to mend.</source>
        <translation>Няма нищо за поправяне.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended before the text goes out.</source>
        <translation>
            <numerusform>%n нещо трябва да се поправи, преди текстът да излезе.</numerusform>
            <numerusform>%n неща трябва да се поправят, преди текстът да излезе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way; some advice:</source>
        <translation>Нищо не пречи текстът да излезе. Няколко съвета:</translation>
    </message>
    <message>
        <source>What should be mended in the open post stands here.</source>
        <translation>Тук се показва какво да се поправи в отворената публикация.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и още %n</numerusform>
            <numerusform>и още %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::checks_panel::FindingCard</name>
    <message>
        <source>Mend</source>
        <translation>Поправяне</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>За поправяне</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Съвет</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показване</translation>
    </message>
</context>
<context>
    <name>vestitel::cli</name>
    <message>
        <source>%1 takes one of %2, not “%3”.</source>
        <translation>%1 приема едно от %2, а не „%3“.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 0, not “%2”.</source>
        <translation>%1 приема цяло число от 0 нагоре, а не „%2“.</translation>
    </message>
    <message>
        <source>%1 takes a date like 2026-01-25, not “%2”.</source>
        <translation>%1 приема дата като 2026-01-25, а не „%2“.</translation>
    </message>
    <message>
        <source>Say the folder of the new archive: init DIR.</source>
        <translation>Посочете папката на новия архив: init ПАПКА.</translation>
    </message>
    <message>
        <source>A new archive is in %1.</source>
        <translation>Новият архив е в %1.</translation>
    </message>
    <message>
        <source>Say where the backup goes: backup --to DIR.</source>
        <translation>Посочете къде да бъде копието: backup --to ПАПКА.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервно копие</translation>
    </message>
    <message>
        <source>A complete, verified backup is in %1: %2 media files copied, %3 were there already.</source>
        <translation>Пълно и проверено резервно копие е в %1: копирани файлове %2, вече налични %3.</translation>
    </message>
    <message>
        <source>Say the backup and the new folder: restore BACKUP --to DIR.</source>
        <translation>Посочете копието и новата папка: restore КОПИЕ --to ПАПКА.</translation>
    </message>
    <message>
        <source>The backup was verified and restored to %1.</source>
        <translation>Копието е проверено и възстановено в %1.</translation>
    </message>
    <message>
        <source>All is well: database, search index, media and references agree.</source>
        <translation>Всичко е наред: базата, указателят за търсене, файловете и препратките съвпадат.</translation>
    </message>
    <message>
        <source>list takes options only; to find words there is search.</source>
        <translation>list приема само опции; за търсене на думи е search.</translation>
    </message>
    <message>
        <source>show takes the id of one post.</source>
        <translation>show приема номера на една публикация.</translation>
    </message>
    <message>
        <source>The post has no edition in “%1”.</source>
        <translation>Публикацията няма текст на „%1“.</translation>
    </message>
    <message>
        <source>Say what to search for, or - to read queries from standard input, one a line.</source>
        <translation>Посочете какво да се търси или -, за да се четат заявки от стандартния вход, по една на ред.</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>Стандартният вход не може да се прочете.</translation>
    </message>
    <message>
        <source>The input is larger than %1 MB.</source>
        <translation>Входът е по-голям от %1 MB.</translation>
    </message>
    <message>
        <source>sanitise takes one file, or - for standard input.</source>
        <translation>sanitise приема един файл или - за стандартния вход.</translation>
    </message>
    <message>
        <source>Say which posts: their ids, or --all.</source>
        <translation>Посочете кои публикации: номерата им или --all.</translation>
    </message>
    <message>
        <source>Say which files or folders to import.</source>
        <translation>Посочете кои файлове или папки да се внесат.</translation>
    </message>
    <message>
        <source>“%1” is no language tag like bg or en.</source>
        <translation>„%1“ не е означение на език като bg или en.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Внасяне</translation>
    </message>
    <message>
        <source>Say where to and in which form: --to DIR --as page.</source>
        <translation>Посочете къде и в какъв вид: --to ПАПКА --as page.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Изнасяне</translation>
    </message>
    <message>
        <source>%1 posts exported: %2 files written, %3 unchanged.</source>
        <translation>Изнесени публикации: %1; записани файлове: %2, непроменени: %3.</translation>
    </message>
    <message>
        <source>“%1” is no option of this command.</source>
        <translation>„%1“ не е опция на тази команда.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 трябва да има стойност.</translation>
    </message>
    <message>
        <source>vestitel-cli [--archive DIR] [--language bg|en] COMMAND …</source>
        <translation>vestitel-cli [--archive ПАПКА] [--language bg|en] КОМАНДА …</translation>
    </message>
    <message>
        <source>“%1” is no option before a command.</source>
        <translation>„%1“ не е опция пред команда.</translation>
    </message>
    <message>
        <source>Say which archive: vestitel-cli --archive DIR %1 …</source>
        <translation>Посочете кой архив: vestitel-cli --archive ПАПКА %1 …</translation>
    </message>
    <message>
        <source>The output could not be written in full.</source>
        <translation>Изходът не можа да се запише докрай.</translation>
    </message>
    <message>
        <source>“%1” is no command. vestitel-cli --help lists them.</source>
        <translation>„%1“ не е команда. vestitel-cli --help ги изброява.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in all.</source>
        <translation>
            <numerusform>Общо %n публикация.</numerusform>
            <numerusform>Общо %n публикации.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) imported.</source>
        <translation>
            <numerusform>Внесена е %n публикация.</numerusform>
            <numerusform>Внесени са %n публикации.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory. What was being written is left out; close other programs and try again.</source>
        <translation>Паметта не стига. Това, което се записваше, е пропуснато; затворете други програми и опитайте отново.</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Поправено: %1</translation>
    </message>
    <message>
        <source>As it was before, the archive is in the backup “%1”.</source>
        <translation>Както беше преди, архивът е в резервното копие „%1“.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be restored. %2</source>
        <translation>Резервното копие „%1“ не може да се възстанови. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n публикация</numerusform>
            <numerusform>%n публикации</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the damaged archive and the new folder: salvage DAMAGED --to DIR.</source>
        <translation>Посочете повредения архив и новата папка: salvage DAMAGED --to DIR.</translation>
    </message>
    <message>
        <source>Saved to %1: %2 posts, %3 texts, %4 earlier texts and %5 media files.</source>
        <translation>Спасено в %1: %2 публикации, %3 текста, %4 по-ранни текста и %5 файла.</translation>
    </message>
    <message>
        <source>Removed for good: %1 posts from the trash, %2 earlier texts and %3 media files.</source>
        <translation>Премахнати завинаги: %1 публикации от кошчето, %2 по-ранни текста и %3 файла.</translation>
    </message>
    <message numerus="yes">
        <source>The backup in %1 holds all texts, but lacks %n media file(s) that are missing or damaged in the archive or could not be read; “verify” names them.</source>
        <translation>
            <numerusform>Копието в %1 съдържа всички текстове, но в него липсва %n файл, който в архива липсва, повреден е или не можа да се прочете. „verify“ го назовава.</numerusform>
            <numerusform>Копието в %1 съдържа всички текстове, но в него липсват %n файла, които в архива липсват, повредени са или не можаха да се прочетат. „verify“ ги назовава.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files would be written, %2 removed; %3 stay as they are.</source>
        <translation>Ще се запишат %1 файла, ще се махнат %2; %3 остават каквито са.</translation>
    </message>
    <message>
        <source>Say which posts: their ids, --all, or --ready for those that are ready or published.</source>
        <translation>Посочете кои публикации: номерата им, --all или --ready за готовите и публикуваните.</translation>
    </message>
    <message>
        <source>--dry-run is not for jsonl, which is written anew each time.</source>
        <translation>--dry-run не е за jsonl, който всеки път се записва наново.</translation>
    </message>
    <message>
        <source>Posts: %1</source>
        <translation>Публикации: %1</translation>
    </message>
    <message>
        <source>No rule holds today.</source>
        <translation>Днес не действа нито едно правило.</translation>
    </message>
    <message>
        <source>In force since %1: %2</source>
        <translation>В сила от %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Бележка: %1</translation>
    </message>
    <message>
        <source>Emblems to add: %1</source>
        <translation>Емблеми, които трябва да се добавят: %1</translation>
    </message>
    <message>
        <source>Say which emblem and which file: --emblem NAME=FILE; NAME= takes it away.</source>
        <translation>Кажете коя емблема и кой файл: --emblem ИМЕ=ФАЙЛ; ИМЕ= я премахва.</translation>
    </message>
    <message>
        <source>Say one thing: nothing for the programmes, KEY --posts for the posts of one, --changed for posts that were exported under an older rule, or --emblem NAME=FILE.</source>
        <translation>Кажете едно: нищо – за програмите, КЛЮЧ --posts – за публикациите на една, --changed – за публикации, изнесени по по-старо правило, или --emblem ИМЕ=ФАЙЛ.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>След --set се пише КЛЮЧ=СТОЙНОСТ, а не „%1“.</translation>
    </message>
    <message>
        <source>“%1” is set twice.</source>
        <translation>„%1“ е зададено два пъти.</translation>
    </message>
    <message>
        <source>Say one theme: theme NAME --set KEY=VALUE.</source>
        <translation>Посочете една тема: theme ИМЕ --set КЛЮЧ=СТОЙНОСТ.</translation>
    </message>
    <message>
        <source>--profile and --media-address are for --as fragment.</source>
        <translation>--profile и --media-address са само за --as fragment.</translation>
    </message>
    <message>
        <source>--edition is not for pages, sites and jsonl, which have all languages.</source>
        <translation>--edition не е за страници, сайтове и jsonl: те съдържат всички езици.</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>This web address cannot be read. A whole one looks like https://example.org/page.</source>
        <translation>Този адрес не може да бъде разчетен. Пълният изглежда така: https://example.org/page.</translation>
    </message>
    <message>
        <source>The link has no address yet. A web address, an e-mail address, a telephone number or a post of the archive can stand here.</source>
        <translation>Връзката още няма адрес. Тук може да стои адрес в интернет, електронна поща, телефон или публикация от архива.</translation>
    </message>
    <message>
        <source>A link can lead to a web address (https://…), an e-mail address, a telephone number or a post of the archive. This is none of them.</source>
        <translation>Връзката може да води към адрес в интернет (https://…), електронна поща, телефон или публикация от архива. Написаното не е нито едно от тях.</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::AboutDialog</name>
    <message>
        <source>Vestitel</source>
        <translation>Вестител</translation>
    </message>
    <message>
        <source>About Vestitel</source>
        <translation>За „Вестител“</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>A newsroom on one desktop: posts in two languages, written, seen, exported and found again. It works without a network.</source>
        <translation>Редакция на едно работно място: публикации на два езика, които се пишат, преглеждат, изнасят и намират отново. Работи без мрежа.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободен софтуер под Общия публичен лиценз на GNU, версия 3 или следваща.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::ArchiveSettings</name>
    <message>
        <source>Folder of the archive</source>
        <translation>Папка на архива</translation>
    </message>
    <message>
        <source>To move the archive, close the program, move the whole folder, and open it from its new place.</source>
        <translation>За преместване на архива се затваря програмата, премества се цялата папка и архивът се отваря от новото ѝ място.</translation>
    </message>
    <message>
        <source>Languages of the posts</source>
        <translation>Езици на публикациите</translation>
    </message>
    <message>
        <source>By their codes, the primary one first: bg, en. Texts in a language that is taken out stay in the archive.</source>
        <translation>С кодовете им, основният е пръв: bg, en. Текстовете на махнат език остават в архива.</translation>
    </message>
    <message>
        <source>Days that a post stays in the trash</source>
        <translation>Дни, които публикацията престоява в кошчето</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Отваряне на папката</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language, so nothing is saved yet. Codes are short, for example bg, en, de.</source>
        <translation>„%1“ не е код на език, затова още нищо не е записано. Кодовете са кратки, например bg, en, de.</translation>
    </message>
    <message>
        <source>At least one language is needed, so nothing is saved yet.</source>
        <translation>Нужен е поне един език, затова още нищо не е записано.</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Второ място за резервни копия</translation>
    </message>
    <message>
        <source>Backups are made by themselves in the archive&apos;s folder, and here as well: best on another disk or a stick. Empty: only in the archive.</source>
        <translation>Резервните копия се правят сами в папката на архива, а също и тук: най-добре на друг диск или флашка. Празно: само в архива.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Избор на папка…</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Изберете папката за резервни копия</translation>
    </message>
    <message>
        <source>The folder “%1” for backups is not there, so nothing is saved yet. Connect its disk, or choose another folder.</source>
        <translation>Папката за резервни копия „%1“ я няма, затова още нищо не е запазено. Свържете диска ѝ или изберете друга папка.</translation>
    </message>
    <message>
        <source>The second place lies in the archive itself and would be lost with it, so nothing is saved yet. Choose a folder outside it.</source>
        <translation>Второто място е в самия архив и би се изгубило с него, затова още нищо не е запазено. Изберете папка извън архива.</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Добавяне на категория</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Записване</translation>
    </message>
    <message>
        <source>This category has no name now, so nothing is saved yet. A name in one language is enough.</source>
        <translation>Тази категория е останала без име, затова още нищо не е записано. Достатъчно е име на един език.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes when this is saved; its %n post(s) stay, without a category.</source>
        <translation>
            <numerusform>„%1“ ще бъде премахната при записването; нейната %n публикация остава без категория.</numerusform>
            <numerusform>„%1“ ще бъде премахната при записването; нейните %n публикации остават без категория.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes when this is saved. No post has it.</source>
        <translation>„%1“ ще бъде премахната при записването. Няма публикации в нея.</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::CheckLevelsDialog</name>
    <message>
        <source>What is checked</source>
        <translation>Какво се проверява</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Изключена</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Съвет</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Задължителна</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Както са по начало</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>What must be mended is shown first. These are for the writer: only what a funding programme demands keeps a post from being exported.</source>
        <translation>Задължителното се показва първо. Проверките са за пишещия: само изискванията на програмата, която финансира, спират изнасянето.</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::EmblemSettings</name>
    <message>
        <source>Funding programmes want these logos seen beside the posts that they pay for. The emblem of the European Union is drawn by the program itself.</source>
        <translation>Тези лога се показват до публикациите, които програмите финансират. Емблемата на Европейския съюз се чертае от самата програма.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избор…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Избор: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Премахване: %1</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Избор на лого</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Not added; it may be left out.</source>
        <translation>Не е добавено; може и без него.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавено</translation>
    </message>
    <message>
        <source>Missing: posts of its programme are not exported.</source>
        <translation>Липсва: публикациите по програмата не се изнасят.</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::FirstStartDialog</name>
    <message>
        <source>Welcome to Vestitel</source>
        <translation>Добре дошли във „Вестител“</translation>
    </message>
    <message>
        <source>Posts, images and their history are kept in one folder, the archive. It stays on this computer and can be copied as a whole.</source>
        <translation>Публикациите, изображенията и тяхната история се пазят в една папка – архива. Тя остава на този компютър и може да се копира цялата.</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Нов архив</translation>
    </message>
    <message>
        <source>An empty folder for the organisation&apos;s own posts</source>
        <translation>Празна папка за собствените публикации на организацията</translation>
    </message>
    <message>
        <source>Sample archive</source>
        <translation>Примерен архив</translation>
    </message>
    <message>
        <source>A few posts in two languages to look at and try on</source>
        <translation>Няколко публикации на два езика за разглеждане и проба</translation>
    </message>
    <message>
        <source>Existing archive</source>
        <translation>Съществуващ архив</translation>
    </message>
    <message>
        <source>A folder that was made before, or a copy of one</source>
        <translation>Папка, създадена по-рано, или нейно копие</translation>
    </message>
    <message>
        <source>Choose the archive&apos;s folder</source>
        <translation>Избор на папката на архива</translation>
    </message>
    <message>
        <source>Vestitel</source>
        <comment>name of the folder of a new archive</comment>
        <translation>Вестител</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Създаване на архива</translation>
    </message>
    <message>
        <source>Vestitel sample</source>
        <translation>Вестител – пример</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Създаване на примера</translation>
    </message>
    <message>
        <source>Bring the posts back…</source>
        <translation>Връщане на публикациите…</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::GalleryDialog</name>
    <message>
        <source>Add images…</source>
        <translation>Добавяне на снимки…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Махане</translation>
    </message>
    <message>
        <source>Only decoration: nothing is lost without it</source>
        <translation>Само украса: без нея нищо не се губи</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерия</translation>
    </message>
    <message>
        <source>Images of the gallery</source>
        <translation>Снимки в галерията</translation>
    </message>
    <message>
        <source>Alt with an arrow moves an image, Delete removes it.</source>
        <translation>Alt със стрелка мести снимката, Delete я маха.</translation>
    </message>
    <message>
        <source>&amp;What the image shows (%1)</source>
        <translation>&amp;Какво се вижда на снимката (%1)</translation>
    </message>
    <message>
        <source>&amp;Caption (%1)</source>
        <translation>&amp;Надпис (%1)</translation>
    </message>
    <message>
        <source>C&amp;redit (%1)</source>
        <translation>&amp;Автор на снимката (%1)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вмъкване</translation>
    </message>
    <message>
        <source>“%1” is not an image, so it was not taken.</source>
        <translation>„%1“ не е снимка и затова не е взета.</translation>
    </message>
    <message>
        <source>The images stand side by side, in this order.</source>
        <translation>Снимките стоят една до друга в този ред.</translation>
    </message>
    <message>
        <source>The images are being put into the archive…</source>
        <translation>Снимките се прибират в архива…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no description yet. Readers who do not see an image hear it.</source>
        <translation>
            <numerusform>%n снимка още няма описание. Който не я вижда, чува описанието.</numerusform>
            <numerusform>%n снимки още нямат описание. Който не ги вижда, чува описанието.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Избор на снимки</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::ImageDialog</name>
    <message>
        <source>Only decoration: nothing is lost without it</source>
        <translation>Само украса: без нея не се губи нищо</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>JPEG, PNG, GIF or WebP</source>
        <translation>JPEG, PNG, GIF или WebP</translation>
    </message>
    <message>
        <source>&amp;What the image shows (%1)</source>
        <translation>Ка&amp;кво показва изображението (%1)</translation>
    </message>
    <message>
        <source>&amp;Caption (%1)</source>
        <translation>&amp;Надпис (%1)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вмъкване</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Записване</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Избор на изображение</translation>
    </message>
    <message>
        <source>“%1” is not an image, so it was not taken. A JPEG, PNG, GIF or WebP image can be chosen.</source>
        <translation>„%1“ не е изображение и не е прието. Може да се избере изображение JPEG, PNG, GIF или WebP.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Замяна…</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Избор на изображение…</translation>
    </message>
    <message>
        <source>The image is being put into the archive…</source>
        <translation>Изображението се поставя в архива…</translation>
    </message>
    <message>
        <source>Readers who do not see the image hear this description. A short sentence is enough.</source>
        <translation>Читателите, които не виждат изображението, чуват това описание. Едно кратко изречение е достатъчно.</translation>
    </message>
    <message>
        <source>C&amp;redit (%1)</source>
        <translation>&amp;Автор на снимката (%1)</translation>
    </message>
    <message>
        <source>Who took it; kept with the image, wherever it stands</source>
        <translation>Кой я е направил; пази се със снимката навсякъде</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Цяла ширина</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вляво</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вдясно</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерия</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Място в текста</translation>
    </message>
    <message>
        <source>Crop, turn, blur…</source>
        <translation>Обработка…</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::LanguageDialog</name>
    <message>
        <source>Language of the words</source>
        <translation>Език на думите</translation>
    </message>
    <message>
        <source>As the text: %1</source>
        <translation>Като текста: %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>A screen reader then says the words as they are said there.</source>
        <translation>Тогава екранният четец изговаря думите така, както се изговарят на този език.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Връзка</translation>
    </message>
    <message>
        <source>https://… or words of a post</source>
        <translation>https://… или думи от публикация</translation>
    </message>
    <message>
        <source>&amp;Address or post</source>
        <translation>&amp;Адрес или публикация</translation>
    </message>
    <message>
        <source>Posts of the archive</source>
        <translation>Публикации в архива</translation>
    </message>
    <message>
        <source>&amp;Text of the link</source>
        <translation>&amp;Текст на връзката</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вмъкване</translation>
    </message>
    <message>
        <source>No post has these words.</source>
        <translation>Няма публикация с тези думи.</translation>
    </message>
    <message>
        <source>Leads to this post of the archive; its address is written at each export.</source>
        <translation>Води към тази публикация от архива; адресът ѝ се вписва при всяко изнасяне.</translation>
    </message>
    <message>
        <source>Opens a new e-mail.</source>
        <translation>Отваря ново електронно писмо.</translation>
    </message>
    <message>
        <source>Dials the number on a telephone.</source>
        <translation>Набира номера на телефон.</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Води към %1</translation>
    </message>
    <message>
        <source>A web address, an e-mail address, a telephone number, or a post from the list.</source>
        <translation>Адрес в интернет, електронна поща, телефон или публикация от списъка.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заглавие</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::OrganisationSettings</name>
    <message>
        <source>Name of the organisation: %1</source>
        <translation>Име на организацията: %1</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Адрес на сайта</translation>
    </message>
    <message>
        <source>Exported pages name it where a whole address is needed.</source>
        <translation>Изнесените страници го посочват там, където е нужен пълен адрес.</translation>
    </message>
    <message>
        <source>Links at the foot of each page</source>
        <translation>Връзки в края на всяка страница</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Текст: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Адрес: %1</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Добавяне на връзка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>The site&apos;s address cannot be read, so nothing is saved yet. A whole one looks like https://example.org.</source>
        <translation>Адресът на сайта не може да бъде разчетен, затова още нищо не е записано. Пълният адрес изглежда така: https://example.org.</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::PlacePage</name>
    <message>
        <source>Folder of the archive</source>
        <translation>Папка на архива</translation>
    </message>
    <message>
        <source>The folder is made for you; nothing has to be there yet.</source>
        <translation>Папката се създава сама; не е нужно да съществува предварително.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Друго място…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Where the archive&apos;s folder is to be</source>
        <translation>Къде да бъде папката на архива</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Възстановяване от резервно копие</translation>
    </message>
    <message>
        <source>The chosen copy becomes an archive of its own in a new folder. The present archive stays as it is.</source>
        <translation>Избраното копие става отделен архив в нова папка. Сегашният архив остава както е.</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Копия, най-новите първи</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Възстановяване</translation>
    </message>
    <message>
        <source>The copies are being looked through…</source>
        <translation>Копията се преглеждат…</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Направено на</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Къде</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Нова папка</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Друго място…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повредено</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>второ място</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архива</translation>
    </message>
    <message>
        <source>There is no copy of this archive yet. One is made by itself when it is opened and closed after changes.</source>
        <translation>Още няма копие на този архив. То се прави само при отваряне и затваряне след промени.</translation>
    </message>
    <message>
        <source>What can still be read of the damaged archive</source>
        <translation>Онова, което още се чете от повредения архив</translation>
    </message>
    <message>
        <source>%1, restored</source>
        <comment>name of a folder</comment>
        <translation>%1, възстановен</translation>
    </message>
    <message>
        <source>Where the restored archive is to be</source>
        <translation>Къде да бъде възстановеният архив</translation>
    </message>
    <message>
        <source>The archive is being restored. This can take some minutes…</source>
        <translation>Архивът се възстановява. Това може да отнеме няколко минути…</translation>
    </message>
    <message>
        <source>The archive is restored in “%1”.</source>
        <translation>Архивът е възстановен в „%1“.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Отваряне</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Записване</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>На системата</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Език на програмата</translation>
    </message>
    <message>
        <source>It changes at the next start.</source>
        <translation>Променя се при следващото стартиране.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Като системата</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светъл</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмен</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Изглед</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Писане</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Облик</translation>
    </message>
    <message>
        <source>Emblems</source>
        <translation>Емблеми</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::StockDialog</name>
    <message>
        <source>Rename</source>
        <translation>Преименуване</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Връщане</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Deleted. It can be restored.</source>
        <translation>Изтрит. Може да се върне.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ е изтрит.</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::StockPreview</name>
    <message>
        <source>Language of the preview</source>
        <translation>Език на прегледа</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Преглед</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::ThemeFields</name>
    <message>
        <source>%1, light</source>
        <translation>%1, светъл вид</translation>
    </message>
    <message>
        <source>%1, dark</source>
        <translation>%1, тъмен вид</translation>
    </message>
    <message>
        <source>%1: light, dark</source>
        <translation>%1: светъл вид, тъмен вид</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a colour: %1</source>
        <translation>Избор на цвят: %1</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Избор на изображение…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Избор на изображение</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Изображения (%1)</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::ThemeSettings</name>
    <message>
        <source>Look of the exported pages</source>
        <translation>Облик на изнесените страници</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>От папка…</translation>
    </message>
    <message>
        <source>Choose the theme&apos;s folder</source>
        <translation>Избор на папката на темата</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Избиране на %1</translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::WritingSettings</name>
    <message>
        <source>Set right while you type. One undo gives back what was typed.</source>
        <translation>Поправя се, докато се пише. С едно отменяне се връща написаното.</translation>
    </message>
    <message>
        <source>Quotation marks of the text&apos;s language: „…“ in Bulgarian, “…” in English</source>
        <translation>Кавички по езика на текста: „…“ на български, “…” на английски</translation>
    </message>
    <message>
        <source>A dash between words: “word - word” becomes “word – word”</source>
        <translation>Тире между думи: „дума - дума“ става „дума – дума“</translation>
    </message>
    <message>
        <source>One sign for three dots: …</source>
        <translation>Един знак за многоточие: …</translation>
    </message>
    <message>
        <source>No line break after “№”, nor between a number and “г.”</source>
        <translation>Без нов ред след „№“ и между число и „г.“</translation>
    </message>
    <message>
        <source>For those who never leave the keyboard.</source>
        <translation>За тези, които не пускат клавиатурата.</translation>
    </message>
    <message>
        <source>Signs at the start of a paragraph: “## ” a heading, “- ” a list, “&gt; ” a quotation</source>
        <translation>Знаци в началото на абзац: „## “ заглавие, „- “ списък, „&gt; “ цитат</translation>
    </message>
    <message>
        <source>“/” in an empty paragraph opens a list of what can be inserted</source>
        <translation>„/“ в празен абзац отваря списък на това, което може да се вмъкне</translation>
    </message>
</context>
<context>
    <name>vestitel::documents</name>
    <message>
        <source>What the document says could not be read, so it is found by its name only. The document itself is as it was.</source>
        <translation>Съдържанието на документа не може да се прочете, затова той се намира само по името си. Самият документ не е променен.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents is missing, so these are found by their names only. Install the program anew.</source>
        <translation>Липсва частта от програмата, която чете документи, затова те се намират само по имената си. Инсталирайте програмата отново.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отказано.</translation>
    </message>
</context>
<context>
    <name>vestitel::domain</name>
    <message>
        <source>the name of the file without .json, “%1”</source>
        <translation>името на файла без .json – „%1“</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>поне една</translation>
    </message>
    <message>
        <source>a date such as 2023-01-01</source>
        <translation>дата като 2023-01-01</translation>
    </message>
    <message>
        <source>a day after “valid_from”</source>
        <translation>ден след „valid_from“</translation>
    </message>
    <message>
        <source>the law, guide or contract that says so</source>
        <translation>законът, ръководството или договорът, в който пише това</translation>
    </message>
    <message>
        <source>small Latin letters, digits and hyphens, each key once</source>
        <translation>малки латински букви, цифри и тирета, всеки ключ по веднъж</translation>
    </message>
    <message>
        <source>a height from %1 to %2 mm</source>
        <translation>височина от %1 до %2 мм</translation>
    </message>
    <message>
        <source>“%1” is not known there.</source>
        <translation>„%1“ не е познато там.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>списък в квадратни скоби</translation>
    </message>
    <message>
        <source>texts by language, such as {&quot;bg&quot;: &quot;…&quot;, &quot;en&quot;: &quot;…&quot;}</source>
        <translation>текстове по езици, например {&quot;bg&quot;: &quot;…&quot;, &quot;en&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>За „%1“ се иска: %2.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON.</source>
        <translation>Ред %1 не е JSON.</translation>
    </message>
    <message>
        <source>The funding programme&apos;s file “%1” cannot be used. %2 Mend the file.</source>
        <translation>Файлът на програмата за финансиране „%1“ не може да се използва. %2 Поправете файла.</translation>
    </message>
</context>
<context>
    <name>vestitel::editor</name>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Summary in a sentence or two</source>
        <translation>Резюме в едно-две изречения</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Надпис</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>Заглавие на публикацията</translation>
    </message>
    <message>
        <source>Summary of the post</source>
        <translation>Резюме на публикацията</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Текст на публикацията</translation>
    </message>
    <message>
        <source>What was copied is too large to be pasted at once; the text here is as it was. Copy and paste it in parts.</source>
        <translation>Копираното е твърде голямо, за да се постави наведнъж; текстът тук е, какъвто беше. Копирайте и поставете на части.</translation>
    </message>
    <message>
        <source>No description for the blind</source>
        <translation>Няма описание за незрящи</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stayed out, since they are on the Internet: save them as files, then drag them into the text.</source>
        <translation>
            <numerusform>%n снимка не беше вмъкната, защото е в интернет: запишете я като файл и я плъзнете в текста.</numerusform>
            <numerusform>%n снимки не бяха вмъкнати, защото са в интернет: запишете ги като файлове и ги плъзнете в текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) stayed out, since they are in a format of Windows (WMF or EMF): save them as PNG pictures, then drag them into the text.</source>
        <translation>
            <numerusform>%n рисунка не беше вмъкната, защото е във формат на Windows (WMF или EMF): запишете я като снимка PNG и я плъзнете в текста.</numerusform>
            <numerusform>%n рисунки не бяха вмъкнати, защото са във формат на Windows (WMF или EMF): запишете ги като снимки PNG и ги плъзнете в текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stayed out, since the program that they were copied from did not hand them over: copy each by itself, or save them as files and drag them into the text.</source>
        <translation>
            <numerusform>%n снимка не беше вмъкната, защото програмата, от която е копирана, не я предаде: копирайте я сама или я запишете като файл и я плъзнете в текста.</numerusform>
            <numerusform>%n снимки не бяха вмъкнати, защото програмата, от която са копирани, не ги предаде: копирайте всяка поотделно или ги запишете като файлове и ги плъзнете в текста.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the text, since no text can show it: %1.</source>
        <translation>Не влезе в текста, защото в текст не може да се покаже: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be taken.</source>
        <translation>
            <numerusform>Още %n файл не беше приет.</numerusform>
            <numerusform>Още %n файла не бяха приети.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text and no picture in it that could go into the article. Pictures can be JPEG, PNG, GIF or WebP; texts and Word documents become posts under File, Import.</source>
        <translation>В него няма текст или снимка, които да влязат в публикацията. Снимките могат да бъдат JPEG, PNG, GIF или WebP; от текстове и документи на Word се правят публикации от Файл, Внасяне.</translation>
    </message>
    <message>
        <source>How it was pasted</source>
        <translation>Как е поставено</translation>
    </message>
    <message>
        <source>Keep formatting</source>
        <translation>С форматирането</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Само текст</translation>
    </message>
</context>
<context>
    <name>vestitel::editor::EditorView</name>
    <message>
        <source>What was typed while the page of the text was down could not be kept.</source>
        <translation>Написаното, докато страницата с текста не работеше, не можа да бъде запазено.</translation>
    </message>
</context>
<context>
    <name>vestitel::editor::TextMenu</name>
    <message>
        <source>Edit the picture…</source>
        <translation>Редактиране на снимката…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Изрязване</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Поставяне</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Поставяне само на текста</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Избиране на всичко</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Отваряне на връзката</translation>
    </message>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>Копиране на адреса</translation>
    </message>
    <message>
        <source>Edit the link…</source>
        <translation>Редактиране на връзката…</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Премахване на връзката</translation>
    </message>
    <message>
        <source>Over the whole width</source>
        <translation>През цялата ширина</translation>
    </message>
    <message>
        <source>On the left, beside the text</source>
        <translation>Вляво, до текста</translation>
    </message>
    <message>
        <source>On the right, beside the text</source>
        <translation>Вдясно, до текста</translation>
    </message>
    <message>
        <source>In a gallery</source>
        <translation>В галерия</translation>
    </message>
    <message>
        <source>No suggestion for this word</source>
        <translation>Няма предложение за тази дума</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Добавяне на „%1“ в речника</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>vestitel::editorial</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копие)</translation>
    </message>
    <message>
        <source>“%1” was left out: it has no title or no text yet.</source>
        <translation>„%1“ е пропусната: още няма заглавие или текст.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>„%1“ е пропусната: %2</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Изнасянето е спряно.</translation>
    </message>
    <message>
        <source>Choose a folder for the exported files.</source>
        <translation>Изберете папка за изнесените файлове.</translation>
    </message>
    <message>
        <source>“%1” holds no text, web page or JSON Lines file to import.</source>
        <translation>В „%1“ няма текст, уебстраница или файл JSON Lines за внасяне.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файлът не може да се прочете.</translation>
    </message>
    <message>
        <source>%1: line %2 is longer than %3 MB; nothing after it was read.</source>
        <translation>%1: ред %2 е по-дълъг от %3 MB; след него нищо не е прочетено.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ред %2</translation>
    </message>
    <message>
        <source>A picture or document of the text is missing and was left out.</source>
        <translation>Снимка или документ от текста липсва и е пропусната.</translation>
    </message>
    <message>
        <source>The work was stopped, since the archive was closed.</source>
        <translation>Работата спря, защото архивът се затвори.</translation>
    </message>
    <message>
        <source>This post is in the archive already; it was left as it is.</source>
        <translation>Тази публикация вече е в архива; тя остана, каквато е.</translation>
    </message>
    <message>
        <source>“%1” is a Word document. Those are imported in the window of Vestitel, under File, Import.</source>
        <translation>„%1“ е документ на Word. Такива се внасят в прозореца на Вестител, от Файл, Внасяне.</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>Replacement in the whole archive</source>
        <translation>Замяна в целия архив</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Търсенето беше спряно.</translation>
    </message>
    <message>
        <source>Call for projects</source>
        <translation>Прием на проекти</translation>
    </message>
    <message>
        <source>Dates and funds in a table, who can apply, for what and how.</source>
        <translation>Срокове и средства в таблица, кой може да кандидатства, за какво и как.</translation>
    </message>
    <message>
        <source>Report of an event</source>
        <translation>Отразяване на събитие</translation>
    </message>
    <message>
        <source>What was shown, what was asked, a quotation, what comes next.</source>
        <translation>Какво е представено, какви въпроси имаше, цитат, какво следва.</translation>
    </message>
    <message>
        <source>Public consultation</source>
        <translation>Обществено обсъждане</translation>
    </message>
    <message>
        <source>What is proposed, how to take part, by when, what comes next.</source>
        <translation>Какво се предлага, как и докога може да се участва, какво следва.</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Обява за работа</translation>
    </message>
    <message>
        <source>The work, the requirements, what is offered, how to apply.</source>
        <translation>Работата, изискванията, какво се предлага, как се кандидатства.</translation>
    </message>
    <message>
        <source>This copy of Vestitel is not complete. Install it again.</source>
        <translation>Това копие на „Вестител“ не е пълно. Инсталирайте го отново.</translation>
    </message>
    <message>
        <source>In “%1” something in [square brackets] is still to be filled in.</source>
        <translation>В „%1“ е останало място за попълване в [квадратни скоби].</translation>
    </message>
    <message>
        <source>There is no template of this name.</source>
        <translation>Няма шаблон с това име.</translation>
    </message>
    <message>
        <source>“%1” is in the archive already, cropped or turned in its own way; that stays, and what either blurs is blurred.</source>
        <translation>„%1“ вече е в архива, изрязана или завъртяна по свой начин. Той остава, а размито е всичко, което е размито в едното или в другото.</translation>
    </message>
    <message>
        <source>It was stopped; every post is as it was.</source>
        <translation>Действието е спряно. Всички публикации са каквито бяха.</translation>
    </message>
    <message>
        <source>A tag needs a word. Write one.</source>
        <translation>Етикетът трябва да има име. Въведете го.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There is no “%1”. Shown is what is found for %2.</source>
        <translation>Няма „%1“. Показани са резултатите за %2.</translation>
    </message>
    <message>
        <source>“%1” is not empty. What can be read is saved into a new or an empty folder.</source>
        <translation>„%1“ не е празна. Спасеното се записва в нова или празна папка.</translation>
    </message>
    <message>
        <source>%1 posts could not be read.</source>
        <translation>%1 публикации не можаха да се прочетат.</translation>
    </message>
    <message>
        <source>%1 texts could not be read; where there was an earlier text of them, it stands in their place.</source>
        <translation>%1 текста не можаха да се прочетат; където има техен по-ранен текст, той е на мястото им.</translation>
    </message>
    <message>
        <source>%1 earlier texts could not be read.</source>
        <translation>%1 по-ранни текста не можаха да се прочетат.</translation>
    </message>
    <message>
        <source>%1 media files are damaged, so they were left out.</source>
        <translation>%1 файла са повредени и бяха пропуснати.</translation>
    </message>
    <message>
        <source>%1 entries (categories, tags, captions, settings) could not be read.</source>
        <translation>%1 записа (рубрики, етикети, надписи, настройки) не можаха да се прочетат.</translation>
    </message>
    <message>
        <source>%1 texts had lost their post; they are new drafts now.</source>
        <translation>%1 текста бяха изгубили публикацията си; сега са нови чернови.</translation>
    </message>
    <message>
        <source>The last changes before the damage could not be read in full.</source>
        <translation>Последните промени преди повредата не можаха да се прочетат изцяло.</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts; some posts may not be found. The texts themselves are whole.</source>
        <translation>Указателят за търсене не съответства на текстовете и някои публикации може да не се намират. Самите текстове са цели.</translation>
    </message>
    <message>
        <source>%1: line %2 cannot be read; nothing after it was. Check the disk and import the file again.</source>
        <translation>%1: ред %2 не може да се прочете и нищо след него не е прочетено. Проверете диска и внесете файла отново.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so this post was not imported. Check the disk and import it again.</source>
        <translation>„%1“ не може да се прочете, затова тази публикация не е внесена. Проверете диска и я внесете отново.</translation>
    </message>
    <message>
        <source>The text has changed in the meantime, so nothing was put back. Look at the changes again.</source>
        <translation>Междувременно текстът се е променил, затова нищо не е върнато. Погледнете промените отново.</translation>
    </message>
    <message>
        <source>it has no title or no text yet.</source>
        <translation>още няма заглавие или текст.</translation>
    </message>
    <message>
        <source>There is nothing to make a site of: none of the posts has a title and a text.</source>
        <translation>Няма от какво да се направи сайт: никоя от публикациите няма и заглавие, и текст.</translation>
    </message>
    <message>
        <source>There is nothing to make a site of: no post is marked as ready or published yet.</source>
        <translation>Няма от какво да се направи сайт: още никоя публикация не е отбелязана като готова или публикувана.</translation>
    </message>
    <message>
        <source>The page of “%1” could not be made: %2</source>
        <translation>Страницата на „%1“ не можа да се направи: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the posts on the site is/are a draft.</source>
        <translation>
            <numerusform>%n от публикациите в сайта е чернова.</numerusform>
            <numerusform>%n от публикациите в сайта са чернови.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) is/are not on the site.</source>
        <translation>
            <numerusform>%n чернова не е в сайта.</numerusform>
            <numerusform>%n чернови не са в сайта.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site&apos;s own address is not known, so there is no sitemap.xml for search engines. Enter it in the settings.</source>
        <translation>Адресът на сайта не е известен, затова няма sitemap.xml за търсачките. Въведете го в настройките.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else, so it was left as it is.</source>
        <translation>„%1“ е променен от друг, затова е оставен както е.</translation>
    </message>
    <message>
        <source>The theme “%1” has no option “%2”. It has: %3.</source>
        <translation>Темата „%1“ няма настройка „%2“. Настройките ѝ са: %3.</translation>
    </message>
    <message>
        <source>“%1” was let through without what its programme demands: %2</source>
        <translation>„%1“ е пусната без това, което програмата ѝ изисква: %2</translation>
    </message>
    <message>
        <source>Only the window can print to PDF. Open the archive in it.</source>
        <translation>PDF може да се направи само от прозореца на програмата. Отворете архива в него.</translation>
    </message>
    <message>
        <source>it announces no date, so there is nothing for a calendar.</source>
        <translation>в нея не се обявява дата, затова няма какво да влезе в календар.</translation>
    </message>
    <message>
        <source>In the folder “%1” are files that are not of this export: %2. Look whether they should go before you upload the folder.</source>
        <translation>В папката „%1“ има файлове, които не са от този износ: %2. Преди да я качите, вижте дали не трябва да ги изтриете.</translation>
    </message>
    <message>
        <source>The sheet has no QR code, since the settings have no address of the site.</source>
        <translation>На листа няма QR код, защото в настройките не е вписан адресът на сайта.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>its programme wants a logo that is not added yet: %1. Add it in the settings under “Emblems”, or write in the post why it may go out without it.</source>
        <translation>програмата ѝ изисква лого, което още не е добавено: %1. Добавете го в настройките, раздел „Емблеми“, или напишете в публикацията защо може да излезе без него.</translation>
    </message>
    <message>
        <source>its programme&apos;s text names the organisation. Enter its name in the settings.</source>
        <translation>текстът на програмата ѝ назовава организацията. Въведете името ѝ в настройките.</translation>
    </message>
    <message>
        <source>There is no funding programme “%1”. Choose another one, or write its file in the archive&apos;s folder “funding”.</source>
        <translation>Няма програма за финансиране „%1“. Изберете друга или напишете файла ѝ в папката „funding“ на архива.</translation>
    </message>
    <message>
        <source>its programme “%1” has no rule for %2. Choose the programme of that time, or mend the date.</source>
        <translation>програмата ѝ „%1“ няма правило за %2. Изберете програмата от това време или поправете датата.</translation>
    </message>
    <message>
        <source>The emblem of the European Union is drawn by the program itself; no file is needed for it.</source>
        <translation>Емблемата на Европейския съюз се чертае от самата програма; файл не е нужен.</translation>
    </message>
    <message>
        <source>“%1” cannot be an emblem&apos;s name: small Latin letters, digits and hyphens only.</source>
        <translation>„%1“ не може да е име на емблема: само малки латински букви, цифри и тирета.</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG image, so it cannot be an emblem.</source>
        <translation>„%1“ не е изображение PNG или JPEG и не може да бъде емблема.</translation>
    </message>
    <message>
        <source>There is nothing to make a site of. %1</source>
        <translation>Няма от какво да се направи сайт. %1</translation>
    </message>
    <message>
        <source>“%1” links to a post that is not on the site, so the link is only text there.</source>
        <translation>„%1“ съдържа връзка към публикация, която не е на сайта, затова там връзката е само текст.</translation>
    </message>
    <message>
        <source>This page has no file “%1”.</source>
        <translation>Тази страница няма файл „%1“.</translation>
    </message>
</context>
<context>
    <name>vestitel::export_dialog</name>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>Остава около %n секунда.</numerusform>
            <numerusform>Остават около %n секунди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Остава около %n минута.</numerusform>
            <numerusform>Остават около %n минути.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::export_dialog::ChoicePage</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n публикация</numerusform>
            <numerusform>%n публикации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n език</numerusform>
            <numerusform>%n езика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Where the files are put</source>
        <translation>Къде да се поставят файловете</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избор…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Избор на папка</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Piece for another site</source>
        <translation>Откъс за чужд сайт</translation>
    </message>
    <message>
        <source>HTML for Joomla, WordPress or a municipality&apos;s site</source>
        <translation>HTML за Joomla, WordPress или общинския сайт</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Само текст</translation>
    </message>
    <message>
        <source>For another archive</source>
        <translation>За друг архив</translation>
    </message>
    <message>
        <source>Everything in the open: JSON Lines with the images beside it</source>
        <translation>Всичко в открит вид: JSON Lines с изображенията до него</translation>
    </message>
    <message>
        <source>A folder of pages to upload, for these posts alone</source>
        <translation>Папка със страници за качване, само за тези публикации</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Един файл</translation>
    </message>
    <message>
        <source>A page with its pictures and documents in it, for a stick or an e-mail</source>
        <translation>Страница със снимките и документите в нея, за флашка или писмо</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Целият сайт</translation>
    </message>
    <message>
        <source>All that is ready or published, with lists, feeds and search</source>
        <translation>Всичко готово и публикувано, със списъци, емисии и търсене</translation>
    </message>
    <message>
        <source>What should be mended</source>
        <translation>Какво да се поправи</translation>
    </message>
    <message>
        <source>The checks found nothing to mend.</source>
        <translation>Проверките не намериха нищо за поправяне.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at first:</source>
        <translation>
            <numerusform>Преди това погледнете %n нещо:</numerusform>
            <numerusform>Преди това погледнете %n неща:</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The page on paper, to send or to keep</source>
        <translation>Страницата като за печат, за изпращане или съхранение</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Табло за обяви</translation>
    </message>
    <message>
        <source>A sheet of A4 with a code that leads to the page</source>
        <translation>Лист А4 с код, който води до страницата</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Бюлетин</translation>
    </message>
    <message>
        <source>One e-mail of these posts, to be opened in a mail program</source>
        <translation>Едно писмо с тези публикации за пощенската програма</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Социални мрежи</translation>
    </message>
    <message>
        <source>A text for each network, with its length</source>
        <translation>Текст за всяка мрежа с дължината му</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Dates and deadlines of the text, as a file for calendars</source>
        <translation>Датите и сроковете от текста като файл за календар</translation>
    </message>
    <message>
        <source>Without pictures and formatting, for anything else</source>
        <translation>Без изображения и оформление, за всичко останало</translation>
    </message>
    <message>
        <source>Plain HTML</source>
        <translation>Обикновен HTML</translation>
    </message>
    <message>
        <source>Joomla</source>
        <translation>Joomla</translation>
    </message>
    <message>
        <source>WordPress (blocks)</source>
        <translation>WordPress (блокове)</translation>
    </message>
    <message>
        <source>WordPress (classic editor)</source>
        <translation>WordPress (класически редактор)</translation>
    </message>
    <message>
        <source>Any other system</source>
        <translation>Друга система</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Система</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Where the site shows uploaded pictures</source>
        <translation>Къде сайтът показва качените изображения</translation>
    </message>
    <message>
        <source>Pictures &amp;at</source>
        <translation>&amp;Изображенията са на</translation>
    </message>
    <message>
        <source>media/, beside the text</source>
        <translation>media/, до текста</translation>
    </message>
    <message>
        <source>images/, as is usual there</source>
        <translation>images/, както е обичайно там</translation>
    </message>
    <message>
        <source>https://…, the whole address</source>
        <translation>https://…, целият адрес</translation>
    </message>
    <message>
        <source>As is usual in WordPress</source>
        <translation>Както е обичайно в WordPress</translation>
    </message>
</context>
<context>
    <name>vestitel::export_dialog::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Изнасяне</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Спиране…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Напредък на изнасянето</translation>
    </message>
    <message>
        <source>Nothing is exported yet: a folder has to be chosen first.</source>
        <translation>Още нищо не е изнесено: първо трябва да се избере папка.</translation>
    </message>
    <message>
        <source>%1 of %2 posts are ready.</source>
        <translation>Готови са %1 от %2 публикации.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Спряно</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Изнесено</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Изнасяне…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Отваряне на папката</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>What would change…</source>
        <translation>Какво ще се промени…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Какво ще се промени</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>vestitel::export_dialog::ResultPage</name>
    <message>
        <source>Files that were made</source>
        <translation>Създадени файлове</translation>
    </message>
    <message>
        <source>Copy HTML: %1</source>
        <translation>Копиране на HTML: %1</translation>
    </message>
    <message>
        <source>The export was stopped. What was made before is whole.</source>
        <translation>Изнасянето е спряно. Създаденото дотук е цяло.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>Записан е %n файл.</numerusform>
            <numerusform>Записани са %n файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had changed since the last export.</source>
        <translation>От последното изнасяне няма промени.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not changed.</source>
        <translation>
            <numerusform>%n файл е без промяна.</numerusform>
            <numerusform>%n файла са без промяна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s).</source>
        <translation>
            <numerusform>И още %n забележка.</numerusform>
            <numerusform>И още %n забележки.</numerusform>
        </translation>
    </message>
    <message>
        <source>The HTML (%1) is copied. It can be pasted into the other site.</source>
        <translation>HTML (%1) е копиран. Може да се постави в другия сайт.</translation>
    </message>
    <message>
        <source>The list shows the posts&apos; own files; the others are what they need (images, style, feeds).</source>
        <translation>В списъка са файловете на самите публикации; останалите са това, което им трябва (снимки, оформление, емисии).</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that the site has no more were removed.</source>
        <translation>
            <numerusform>Махнат е %n файл, който вече не е в сайта.</numerusform>
            <numerusform>Махнати са %n файла, които вече не са в сайта.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the site is as it should be.</source>
        <translation>Нищо няма да се промени: сайтът е такъв, какъвто трябва да бъде.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be written.</source>
        <translation>
            <numerusform>Ще бъде записан %n файл.</numerusform>
            <numerusform>Ще бъдат записани %n файла.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that the site has no more would be removed.</source>
        <translation>
            <numerusform>Ще бъде премахнат %n файл, който вече не е част от сайта.</numerusform>
            <numerusform>Ще бъдат премахнати %n файла, които вече не са част от сайта.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::fields</name>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Documents and images</source>
        <translation>Документи и изображения</translation>
    </message>
</context>
<context>
    <name>vestitel::fields::TagChip</name>
    <message>
        <source>Tag “%1”</source>
        <translation>Етикет „%1“</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>Delete го премахва.</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Премахване на етикета „%1“</translation>
    </message>
</context>
<context>
    <name>vestitel::fields::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавяне на етикет</translation>
    </message>
    <message>
        <source>Enter adds what is written. Backspace goes to the tags.</source>
        <translation>Enter добавя написаното. Backspace отива при етикетите.</translation>
    </message>
</context>
<context>
    <name>vestitel::find_bar::FindBar</name>
    <message>
        <source>In all texts</source>
        <translation>Във всички текстове</translation>
    </message>
    <message>
        <source>In both texts</source>
        <translation>В двата текста</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Търсене в текста</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Замяна с</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предишно съвпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следващо съвпадение</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С разлика между главни и малки букви</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Само цели думи</translation>
    </message>
    <message>
        <source>All forms of the words</source>
        <translation>Всички форми на думите</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Къде да се търси</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>В този текст</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замяна</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Замяна на всички</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Няма такъв текст</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
</context>
<context>
    <name>vestitel::history_dialog</name>
    <message>
        <source>kept</source>
        <translation>запазен с Ctrl+S</translation>
    </message>
    <message>
        <source>when the status was changed</source>
        <translation>при смяна на състоянието</translation>
    </message>
    <message>
        <source>an earlier text, put back</source>
        <translation>върнат по-ранен текст</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>внесен</translation>
    </message>
    <message>
        <source>when the archive was mended</source>
        <translation>при поправка на архива</translation>
    </message>
    <message>
        <source>saved by itself</source>
        <translation>записан автоматично</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: how a text was saved; %2: a note, or a file&apos;s name</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vestitel::history_dialog::ComparisonView</name>
    <message>
        <source>The earlier text</source>
        <translation>По-ранният текст</translation>
    </message>
</context>
<context>
    <name>vestitel::history_dialog::HistoryDialog</name>
    <message>
        <source>&amp;Put this text back</source>
        <translation>&amp;Връщане на този текст</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>История на текста</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Език на текста</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Какво се показва</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Какво се е променило оттогава</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Както е бил</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Put this back as it was</source>
        <translation>Да стане, както беше</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Да се махне</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Описание:</translation>
    </message>
    <message>
        <source>There is no earlier text in this language yet. One is kept each time that the text is saved, by itself or with Ctrl+S.</source>
        <translation>На този език още няма по-ранен текст. Той се пази при всяко записване – автоматично или с Ctrl+S.</translation>
    </message>
    <message>
        <source>This is the text as it is now. Choose an earlier one to see what has changed since.</source>
        <translation>Това е текстът, какъвто е сега. Изберете по-ранен, за да видите какво се е променило оттогава.</translation>
    </message>
    <message>
        <source>The text is now as it was then.</source>
        <translation>Сега текстът е такъв, какъвто е бил тогава.</translation>
    </message>
    <message>
        <source>No word has changed since; something else has.</source>
        <translation>Оттогава не се е променила нито една дума, а нещо друго.</translation>
    </message>
    <message>
        <source>Since then %1, %2.</source>
        <translation>Оттогава %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were added</source>
        <translation>
            <numerusform>е добавена %n дума</numerusform>
            <numerusform>са добавени %n думи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) went</source>
        <translation>
            <numerusform>е махната %n дума</numerusform>
            <numerusform>са махнати %n думи</numerusform>
        </translation>
    </message>
    <message>
        <source>It was put back. In the text, Ctrl+Z undoes it.</source>
        <translation>Върнато е. В текста Ctrl+Z го отменя.</translation>
    </message>
</context>
<context>
    <name>vestitel::history_dialog::PointsList</name>
    <message>
        <source>Earlier texts, the newest first</source>
        <translation>По-ранни текстове, най-новите отгоре</translation>
    </message>
    <message>
        <source>the text now</source>
        <translation>текстът сега</translation>
    </message>
</context>
<context>
    <name>vestitel::html</name>
    <message>
        <source>The text is not taken in, since it has more than %1 elements. Divide it into several texts.</source>
        <translation>Текстът не е приет, защото има над %1 елемента. Разделете го на няколко.</translation>
    </message>
    <message>
        <source>The text is not taken in, since it has more than %1 characters. Divide it into several texts.</source>
        <translation>Текстът не е приет, защото има над %1 знака. Разделете го на няколко.</translation>
    </message>
    <message>
        <source>The text could not be read. Paste it as plain text.</source>
        <translation>Текстът не може да се прочете. Поставете го като обикновен текст.</translation>
    </message>
    <message>
        <source>The text is not taken in, since it is too large. Divide it into several texts.</source>
        <translation>Текстът не е приет, защото е твърде голям. Разделете го на няколко.</translation>
    </message>
    <message>
        <source>The text is not taken in, since its elements stand in one another too deeply. Paste it as plain text.</source>
        <translation>Текстът не е приет, защото елементите му са вложени твърде дълбоко. Поставете го като обикновен текст.</translation>
    </message>
</context>
<context>
    <name>vestitel::image_work</name>
    <message>
        <source>the whole</source>
        <translation>цялото</translation>
    </message>
    <message>
        <source>top left corner</source>
        <translation>горен ляв ъгъл</translation>
    </message>
    <message>
        <source>top side</source>
        <translation>горна страна</translation>
    </message>
    <message>
        <source>top right corner</source>
        <translation>горен десен ъгъл</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>дясна страна</translation>
    </message>
    <message>
        <source>bottom right corner</source>
        <translation>долен десен ъгъл</translation>
    </message>
    <message>
        <source>bottom side</source>
        <translation>долна страна</translation>
    </message>
    <message>
        <source>bottom left corner</source>
        <translation>долен ляв ъгъл</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>лява страна</translation>
    </message>
    <message>
        <source>%1% from the left, %2% from the top, %3% wide, %4% high</source>
        <translation>%1% отляво, %2% отгоре, %3% широчина, %4% височина</translation>
    </message>
    <message>
        <source>Crop, %1: %2.</source>
        <extracomment>%1: a corner or side, %2: place and size</extracomment>
        <translation>Изрязване, %1: %2.</translation>
    </message>
    <message>
        <source>Nothing is blurred.</source>
        <translation>Нищо не е размито.</translation>
    </message>
    <message>
        <source>Blurred area %1 of %2, %3: %4.</source>
        <extracomment>%1: a number, %2: of how many, %3: a corner or side, %4: place and size</extracomment>
        <translation>Размито място %1 от %2, %3: %4.</translation>
    </message>
    <message>
        <source>Stays in sight: %1% from the left, %2% from the top.</source>
        <translation>Остава на показ: %1% отляво, %2% отгоре.</translation>
    </message>
</context>
<context>
    <name>vestitel::image_work::ImageTools</name>
    <message>
        <source>What is done with the picture</source>
        <translation>Какво се прави със снимката</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Изрязване</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Размиване</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Акцент</translation>
    </message>
    <message>
        <source>&amp;Proportions</source>
        <translation>&amp;Съотношение на страните</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>Като на оригинала</translation>
    </message>
    <message>
        <source>What is dark is cut off. Drag a corner or a side, or press Tab and the arrows.</source>
        <translation>Тъмното се изрязва. Ъглите и страните се влачат с мишката или се местят с Tab и стрелките.</translation>
    </message>
    <message>
        <source>Draw over a face or a number plate. What lies there cannot be recovered from the published picture.</source>
        <translation>Мястото се очертава върху лице или регистрационен номер. От публикуваната снимка то не може да се възстанови.</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Добавяне на място</translation>
    </message>
    <message>
        <source>Remove the area</source>
        <translation>Премахване на мястото</translation>
    </message>
    <message>
        <source>Show what matters most: it stays in sight where the picture is cropped, as in galleries and in the list.</source>
        <translation>Посочва се най-важното: то остава на показ там, където снимката се изрязва, например в галерии и в списъка.</translation>
    </message>
    <message>
        <source>Back to the middle</source>
        <translation>Обратно в средата</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>На&amp;ляво</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>На&amp;дясно</translation>
    </message>
    <message>
        <source>&amp;Straighten</source>
        <translation>&amp;Изправяне</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Изправяне</translation>
    </message>
    <message>
        <source>Straighten, degrees</source>
        <translation>Изправяне, градуси</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтаряне</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Отмяна (%1)</translation>
    </message>
    <message>
        <source>Redo (%1)</source>
        <translation>Повтаряне (%1)</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Връщане към оригинала</translation>
    </message>
</context>
<context>
    <name>vestitel::image_work::ImageWorkDialog</name>
    <message>
        <source>Save</source>
        <translation>Записване</translation>
    </message>
    <message>
        <source>Work on the picture “%1”</source>
        <translation>Обработка на снимката „%1“</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>The picture is being opened…</source>
        <translation>Снимката се отваря…</translation>
    </message>
    <message>
        <source>The picture “%1” has more than 100 megapixels, so it cannot be worked on. Make it smaller and add that.</source>
        <translation>Снимката „%1“ е над 100 мегапиксела и не може да се обработва. Намалете я и добавете намалената.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read: its file is damaged. Nothing has been changed. Add the original again, or take it from a backup.</source>
        <translation>Снимката „%1“ не може да се прочете: файлът ѝ е повреден. Нищо не е променено. Добавете оригинала отново или го вземете от резервно копие.</translation>
    </message>
    <message>
        <source>The original stays in the archive as it is.</source>
        <translation>Оригиналът остава в архива непроменен.</translation>
    </message>
    <message numerus="yes">
        <source>Also used in %n other post(s); there it changes too.</source>
        <translation>
            <numerusform>Използва се и в %n друга публикация; и там ще се промени.</numerusform>
            <numerusform>Използва се и в %n други публикации; и там ще се промени.</numerusform>
        </translation>
    </message>
    <message>
        <source>A moving picture stands still once it is changed.</source>
        <translation>Движещата се снимка става неподвижна, щом бъде променена.</translation>
    </message>
</context>
<context>
    <name>vestitel::importing</name>
    <message>
        <source>The text is not in the encoding UTF-8.</source>
        <translation>Текстът не е в кодиране UTF-8.</translation>
    </message>
    <message>
        <source>There is no text in this page, so nothing was made of it.</source>
        <translation>В тази страница няма текст, затова от нея не е направено нищо.</translation>
    </message>
    <message>
        <source>There is no text in this file, so nothing was made of it.</source>
        <translation>В този файл няма текст, затова от него не е направено нищо.</translation>
    </message>
    <message>
        <source>Lines were taken for the website&apos;s and left out: %1</source>
        <translation>Редове, взети за част от сайта, са пропуснати: %1</translation>
    </message>
    <message>
        <source>It is not whole JSON: it breaks off or is garbled at byte %1.</source>
        <translation>Това не е цял JSON: прекъсва или е развален при байт %1.</translation>
    </message>
    <message>
        <source>It is not an object in braces.</source>
        <translation>Това не е обект в скоби.</translation>
    </message>
    <message>
        <source>Line %1 was not imported. %2</source>
        <translation>Ред %1 не е внесен. %2</translation>
    </message>
    <message>
        <source>“%1” is not a file beside this one, so it was not read.</source>
        <translation>„%1“ не е файл до този, затова не е прочетен.</translation>
    </message>
    <message>
        <source>The file “%1” is missing, so the post is without it.</source>
        <translation>Файлът „%1“ липсва, затова публикацията е без него.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 100 MB, so the post is without it.</source>
        <translation>Файлът „%1“ е над 100 MB, затова публикацията е без него.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged (its content does not fit its name), so the post is without it.</source>
        <translation>Файлът „%1“ е повреден (съдържанието не отговаря на името), затова публикацията е без него.</translation>
    </message>
    <message>
        <source>The picture “%1” is not a file beside the page, so the post is without it.</source>
        <translation>Снимката „%1“ не е файл до страницата, затова публикацията е без нея.</translation>
    </message>
    <message>
        <source>a UUID in small letters with hyphens</source>
        <translation>UUID с малки букви и тирета</translation>
    </message>
    <message>
        <source>a short name such as “news”</source>
        <translation>кратко име като „news“</translation>
    </message>
    <message>
        <source>draft, ready or published</source>
        <translation>draft, ready или published</translation>
    </message>
    <message>
        <source>a file&apos;s name</source>
        <translation>име на файл</translation>
    </message>
    <message>
        <source>a text, or texts by language</source>
        <translation>текст или текстове по езици</translation>
    </message>
    <message>
        <source>texts by language</source>
        <translation>текстове по езици</translation>
    </message>
    <message>
        <source>an object by language, such as {&quot;bg&quot;:{&quot;title&quot;:…}}</source>
        <translation>обект по езици, например {&quot;bg&quot;:{&quot;title&quot;:…}}</translation>
    </message>
    <message>
        <source>The title is missing: “editions” needs a title in at least one language.</source>
        <translation>Липсва заглавие: в „editions“ е нужно заглавие поне на един език.</translation>
    </message>
    <message>
        <source>small Latin letters, digits and hyphens</source>
        <translation>малки латински букви, цифри и тирета</translation>
    </message>
    <message>
        <source>draft or ready</source>
        <translation>draft или ready</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation>„%1“ не може да се използва. %2</translation>
    </message>
    <message>
        <source>“%1” is not known here and was left out.</source>
        <translation>„%1“ не е познато тук и е пропуснато.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ред %1: %2</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>текст в кавички</translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation>списък от текстове в кавички</translation>
    </message>
    <message>
        <source>a day such as 2018-01-25</source>
        <translation>ден като 2018-01-25</translation>
    </message>
    <message>
        <source>a time such as 2018-01-25T09:00:00Z</source>
        <translation>време като 2018-01-25T09:00:00Z</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>обект във фигурни скоби</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>списък в квадратни скоби</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it has to be %2.</source>
        <translation>„%1“ не може да се използва: трябва да бъде %2.</translation>
    </message>
    <message>
        <source>“%1” is a photo in the HEIC format, which browsers do not show, so it was not taken. Save it as JPEG and drag that into a post&apos;s text.</source>
        <translation>„%1“ е снимка във формат HEIC, който браузърите не показват, затова не е взета. Запишете я като JPEG и я провлачете в текста на публикация.</translation>
    </message>
    <message>
        <source>“%1” is a picture, of which alone no post is made. Drag it into the text of one.</source>
        <translation>„%1“ е снимка, а само от снимка не се прави публикация. Провлачете я в текста на някоя публикация.</translation>
    </message>
    <message>
        <source>“%1” is a document in the RTF format, which cannot be read. Open it in Word, save it as .docx and import that.</source>
        <translation>„%1“ е документ във формат RTF, който не може да се прочете. Отворете го в Word, запишете го като .docx и внесете него.</translation>
    </message>
    <message>
        <source>“%1” is no text, web page, Word document or export that can be read, so nothing was imported from it. Save it as one of these first.</source>
        <translation>„%1“ не е текст, уебстраница, документ на Word или изнесен файл, който може да се прочете, затова нищо не е внесено от него. Запишете го първо като някое от тях.</translation>
    </message>
    <message>
        <source>“%1” is empty, so there was nothing to import. Take another copy of the file.</source>
        <translation>„%1“ е празен и няма какво да се внесе. Вземете друго копие на файла.</translation>
    </message>
    <message>
        <source>“%1” is an XML file, but no export of WordPress, so nothing was imported from it. Make the export there, under Tools, Export.</source>
        <translation>„%1“ е файл XML, но не е изнесен от WordPress, затова нищо не е внесено от него. Изнесете публикациите оттам, от Инструменти, Експортиране.</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>снимка %1</translation>
    </message>
    <message>
        <source>There is no text in this document, so nothing was made of it.</source>
        <translation>В този документ няма текст, затова от него не е направено нищо.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so nothing was imported from it. Take another copy of the file, or open it in Word, save it anew and try again.</source>
        <translation>„%1“ е повреден и нищо не е внесено от него. Вземете друго копие на файла или го отворете в Word, запишете го наново и опитайте пак.</translation>
    </message>
    <message>
        <source>“%1” holds more than this program can take at once, so nothing was imported from it. Make its pictures smaller, or divide it in two.</source>
        <translation>„%1“ съдържа повече, отколкото може да се поеме наведнъж, затова нищо не е внесено от него. Намалете снимките в него или го разделете на две.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in Word, save a copy without the password and try again.</source>
        <translation>Документът „%1“ е защитен с парола. Отворете го в Word, запишете копие без парола и опитайте отново.</translation>
    </message>
    <message>
        <source>“%1” is a document of the old Word format (.doc), which cannot be read. Open it in Word, save it as .docx and import that.</source>
        <translation>„%1“ е документ в стария формат на Word (.doc), който не може да се прочете. Отворете го в Word, запишете го като .docx и внесете него.</translation>
    </message>
    <message>
        <source>“%1” is no Word document, so nothing was imported from it. Save its text as .docx and import that.</source>
        <translation>„%1“ не е документ на Word, затова нищо не е внесено от него. Запишете текста му като .docx и внесете него.</translation>
    </message>
    <message>
        <source>“%1” is a ZIP file without a Word document in it, so nothing was imported. Unpack it and import the documents.</source>
        <translation>„%1“ е файл ZIP, в който няма документ на Word, затова нищо не е внесено. Разархивирайте го и внесете документите.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of Excel, so nothing was imported from it. Copy the cells and paste them into a post, or attach the file to one.</source>
        <translation>„%1“ е таблица на Excel, затова нищо не е внесено от нея. Копирайте клетките и ги поставете в публикация или прикачете файла към нея.</translation>
    </message>
    <message>
        <source>“%1” is a presentation, so nothing was imported from it. Copy its text into a post, or attach the file to one.</source>
        <translation>„%1“ е презентация, затова нищо не е внесено от нея. Копирайте текста ѝ в публикация или прикачете файла към нея.</translation>
    </message>
    <message>
        <source>“%1” is a document of LibreOffice, which cannot be read. Open it there, save it as .docx and import that.</source>
        <translation>„%1“ е документ на LibreOffice, който не може да се прочете. Отворете го там, запишете го като .docx и внесете него.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файлът не може да се прочете.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in the trash of WordPress were left out.</source>
        <translation>
            <numerusform>%n публикация в кошчето на WordPress не е внесена.</numerusform>
            <numerusform>%n публикации в кошчето на WordPress не са внесени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were left out: only posts are imported.</source>
        <translation>
            <numerusform>%n страница не е внесена: внасят се само публикации.</numerusform>
            <numerusform>%n страници не са внесени: внасят се само публикации.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of other kinds were left out: only posts are imported.</source>
        <translation>
            <numerusform>%n елемент от друг вид не е внесен: внасят се само публикации.</numerusform>
            <numerusform>%n елемента от друг вид не са внесени: внасят се само публикации.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has neither a title nor a text.</source>
        <translation>Няма нито заглавие, нито текст.</translation>
    </message>
    <message>
        <source>“%1” is a second text in the same language, so it was left out.</source>
        <translation>„%1“ е втори текст на същия език, затова не е внесен.</translation>
    </message>
    <message>
        <source>What WordPress puts in by itself was left out: %1.</source>
        <translation>Оставено е навън онова, което WordPress добавя сам: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not beside the export, so the post is without them (%1). Put the site&apos;s folder wp-content/uploads beside the file first.</source>
        <translation>
            <numerusform>%n снимка не е до изнесения файл, затова публикацията е без нея (%1). Първо сложете до файла папката wp-content/uploads на сайта.</numerusform>
            <numerusform>%n снимки не са до изнесения файл, затова публикацията е без тях (%1). Първо сложете до файла папката wp-content/uploads на сайта.</numerusform>
        </translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>елемент %1</translation>
    </message>
    <message>
        <source>This is no export of WordPress, so nothing was imported from it. Make one there, under Tools, Export.</source>
        <translation>Файлът не е изнесен от WordPress, затова нищо не е внесено от него. Изнесете публикациите оттам, от Инструменти, Експортиране.</translation>
    </message>
    <message>
        <source>Item %1 is longer than %2 MB; nothing after it was read.</source>
        <translation>Елемент %1 е по-дълъг от %2 MB; нищо след него не е прочетено.</translation>
    </message>
    <message>
        <source>The file is damaged in line %1; what stands before it was read, nothing after it. Make the export in WordPress again.</source>
        <translation>Файлът е повреден на ред %1; каквото е преди него, е прочетено, а след него – не. Изнесете публикациите от WordPress отново.</translation>
    </message>
    <message>
        <source>an edit of version 1, or nothing</source>
        <translation>обработка от версия 1 или нищо</translation>
    </message>
</context>
<context>
    <name>vestitel::inspector::AttachmentsSection</name>
    <message>
        <source>Attached files</source>
        <translation>Прикачени файлове</translation>
    </message>
    <message>
        <source>Documents for readers to download. They can be dropped here.</source>
        <translation>Документи за изтегляне от читателите. Могат да се пуснат тук с мишката.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавяне…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Преместване нагоре</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Преместване надолу</translation>
    </message>
    <message>
        <source>Remove from the post</source>
        <translation>Премахване от публикацията</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a file, Delete removes it.</source>
        <translation>Alt със стрелка премества файла, Delete го премахва.</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Заглавие: %1</translation>
    </message>
    <message>
        <source>“%1” is attached already.</source>
        <translation>„%1“ вече е прикачен.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавяне на файлове</translation>
    </message>
    <message>
        <source>A file that is not in the archive</source>
        <translation>Файл, който не е в архива</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Type and size of a file: &quot;PDF, 1.2 MB&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vestitel::inspector::EditionSection</name>
    <message>
        <source>Draft</source>
        <translation>Чернова</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>State of the text: %1</source>
        <translation>Състояние на текста: %1</translation>
    </message>
    <message>
        <source>There is no text in this language yet.</source>
        <translation>На този език още няма текст.</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Адрес на страницата</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>Описание за търсачките</translation>
    </message>
    <message>
        <source>Made from the title</source>
        <translation>Получава се от заглавието</translation>
    </message>
    <message>
        <source>The summary is used when this is empty.</source>
        <translation>Когато е празно, се използва резюмето.</translation>
    </message>
    <message>
        <source>Only small Latin letters, digits and hyphens can stand in an address, so it was made of them.</source>
        <translation>В адреса може да има само малки латински букви, цифри и тирета, затова той е преобразуван.</translation>
    </message>
    <message>
        <source>It stays as it is since the first publication, so that links to the page keep working.</source>
        <translation>След първото публикуване адресът не се променя, за да работят връзките към страницата.</translation>
    </message>
    <message>
        <source>It follows the title until the first publication.</source>
        <translation>Следва заглавието до първото публикуване.</translation>
    </message>
    <message>
        <source>%1 of %2: search engines will cut it.</source>
        <translation>%1 от %2: търсачките ще го съкратят.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
</context>
<context>
    <name>vestitel::inspector::GeneralSection</name>
    <message>
        <source>en_GB</source>
        <comment>locale of dates in the interface&apos;s language</comment>
        <translation>bg_BG</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date in words; literal letters in &apos;apostrophes&apos;</comment>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернова</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готова</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикувана</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>С&amp;ъстояние</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Категория</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Етикети</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категория</translation>
    </message>
    <message>
        <source>Add category…</source>
        <translation>Добавяне на категория…</translation>
    </message>
    <message>
        <source>Who pays for it: its emblems and sentences are shown</source>
        <translation>Кой финансира: показват се емблемите и изреченията на програмата</translation>
    </message>
    <message>
        <source>empty: it is left out</source>
        <translation>празно: публикацията се пропуска</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Програма</translation>
    </message>
    <message>
        <source>&amp;Reason to export it without the programme&apos;s emblems</source>
        <translation>П&amp;ричина да се изнесе без емблемите на програмата</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Без програма</translation>
    </message>
    <message>
        <source>A page of the site&apos;s own (about, contact, terms) is in no list of news and linked at the foot of each page</source>
        <translation>Страница на самия сайт („За нас“, „Контакти“, „Общи условия“): не е в списъците с новини, а връзка към нея има в края на всяка страница</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>News item</source>
        <translation>Новина</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>vestitel::inspector::InspectorPanel</name>
    <message>
        <source>The properties of the chosen post stand here.</source>
        <translation>Тук са свойствата на избраната публикация.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
</context>
<context>
    <name>vestitel::inspector::LeadImageSection</name>
    <message>
        <source>Lead image</source>
        <translation>Водещо изображение</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>An image stands for the post in lists. It can be dropped here.</source>
        <translation>Изображението представя публикацията в списъците. Може да се пусне тук с мишката.</translation>
    </message>
    <message>
        <source>Language of the image&apos;s texts</source>
        <translation>Език на текстовете за изображението</translation>
    </message>
    <message>
        <source>What the image shows</source>
        <translation>Какво показва изображението</translation>
    </message>
    <message>
        <source>For readers who do not see it</source>
        <translation>За читателите, които не го виждат</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Надпис</translation>
    </message>
    <message>
        <source>Under the image</source>
        <translation>Под изображението</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор на снимката</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Кой е снимал</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Замяна…</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Избор на изображение…</translation>
    </message>
    <message>
        <source>“%1” is not an image, so it was not taken. A JPEG, PNG, GIF or WebP image can be chosen.</source>
        <translation>„%1“ не е изображение и не е прието. Може да се избере изображение JPEG, PNG, GIF или WebP.</translation>
    </message>
    <message>
        <source>Choose a lead image</source>
        <translation>Избор на водещо изображение</translation>
    </message>
    <message>
        <source>Crop, turn, blur…</source>
        <translation>Обработка…</translation>
    </message>
</context>
<context>
    <name>vestitel::language</name>
    <message>
        <source>The forms of words are not known, since the dictionary of this language is not installed.</source>
        <translation>Формите на думите не са известни, защото речникът на този език не е инсталиран.</translation>
    </message>
    <message>
        <source>The forms of words are not known, since the dictionary of this language cannot be read.</source>
        <translation>Формите на думите не са известни, защото речникът на този език не може да се прочете.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::BlockFlows</name>
    <message>
        <source>Choose a document</source>
        <translation>Избор на документ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>The article shows a card that leads to the video. Nothing of it is loaded, so nobody follows the readers.</source>
        <translation>В статията стои каре, което води към видеото. Нищо от него не се зарежда и никой не следи читателите.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вмъкване</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>https://… of the video</source>
        <translation>https://… на видеото</translation>
    </message>
    <message>
        <source>&amp;Title (%1)</source>
        <translation>&amp;Заглавие (%1)</translation>
    </message>
    <message>
        <source>What the video shows</source>
        <translation>Какво се вижда във видеото</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Съкращение</translation>
    </message>
    <message>
        <source>Empty: the words are no abbreviation.</source>
        <translation>Празно: думите не са съкращение.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>“%1” &amp;stands for</source>
        <translation>„%1“ о&amp;значава</translation>
    </message>
    <message>
        <source>The words in full</source>
        <translation>Думите изцяло</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::BulkBinding</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавяне на етикет</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Махане на етикет</translation>
    </message>
    <message>
        <source>For the posts that are chosen in the list. It can be taken back.</source>
        <translation>За публикациите, избрани в списъка. Може да се върне с „Отмени“.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Махане</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Етикет</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категория</translation>
    </message>
    <message>
        <source>Posts are being changed</source>
        <translation>Промяна на публикации</translation>
    </message>
    <message>
        <source>The posts are being changed, all of them or none.</source>
        <translation>Публикациите се променят: всички заедно или нито една.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спиране</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Без програма</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::ChecksBinding</name>
    <message>
        <source>This text is too long to be checked while it is written. It is checked when it is exported.</source>
        <translation>Текстът е твърде дълъг, за да се проверява, докато се пише. Проверява се при изнасяне.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Проверки %1</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Търсене на команда</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Какво трябва да се направи?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 от %3</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Няма команда с тези думи.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::CommandSet</name>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Нова публикация</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Вн&amp;асяне…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Изнасяне…</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>&amp;Запазване на версия</translation>
    </message>
    <message>
        <source>&amp;Open another archive…</source>
        <translation>&amp;Отваряне на друг архив…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Наст&amp;ройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Из&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отмяна</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Възстановяване</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Из&amp;рязване</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копиране</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Поставяне</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Поставяне &amp;без форматиране</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Избиране на в&amp;сичко</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>Т&amp;ърсене в архива</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Дублиране</translation>
    </message>
    <message>
        <source>Mark as d&amp;raft</source>
        <translation>Отбелязване като &amp;чернова</translation>
    </message>
    <message>
        <source>Mark as r&amp;eady</source>
        <translation>Отбелязване като &amp;готова</translation>
    </message>
    <message>
        <source>Mark as &amp;published</source>
        <translation>Отбелязване като &amp;публикувана</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Пр&amp;еместване в кошчето</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Връщане от кошчето</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>&amp;Окончателно изтриване…</translation>
    </message>
    <message>
        <source>&amp;Categories…</source>
        <translation>К&amp;атегории…</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Връзка…</translation>
    </message>
    <message>
        <source>Remove the lin&amp;k</source>
        <translation>&amp;Премахване на връзката</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>&amp;Изображение…</translation>
    </message>
    <message>
        <source>&amp;Dividing line</source>
        <translation>&amp;Разделителна линия</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Абзац</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Заглавие &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Заглавие &amp;3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>Заглавие &amp;4</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>По&amp;лучер</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>S&amp;ubscript</source>
        <translation>&amp;Долен индекс</translation>
    </message>
    <message>
        <source>Su&amp;perscript</source>
        <translation>&amp;Горен индекс</translation>
    </message>
    <message>
        <source>Bullet &amp;list</source>
        <translation>Списък с &amp;точки</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Номериран списък</translation>
    </message>
    <message>
        <source>Inden&amp;t</source>
        <translation>Навътр&amp;е</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>Нав&amp;ън</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Цитат</translation>
    </message>
    <message>
        <source>&amp;Clear formatting</source>
        <translation>&amp;Изчистване на форматирането</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Преглед</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Раздели</translation>
    </message>
    <message>
        <source>&amp;List of posts</source>
        <translation>&amp;Списък с публикации</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Сво&amp;йства</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>По-&amp;едър текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>По-&amp;дребен текст</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обичаен размер</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Следващ па&amp;нел</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Цял екран</translation>
    </message>
    <message>
        <source>&amp;About Vestitel</source>
        <translation>&amp;За „Вестител“</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Търсене на команда…</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation>&amp;Галерия…</translation>
    </message>
    <message>
        <source>Docu&amp;ment…</source>
        <translation>&amp;Документ…</translation>
    </message>
    <message>
        <source>&amp;Video…</source>
        <translation>Вид&amp;ео…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Преместване наг&amp;оре</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Преместване на&amp;долу</translation>
    </message>
    <message>
        <source>Image over the &amp;full width</source>
        <translation>Снимка &amp;през цялата ширина</translation>
    </message>
    <message>
        <source>Image on the l&amp;eft</source>
        <translation>Снимка &amp;вляво</translation>
    </message>
    <message>
        <source>Image on the ri&amp;ght</source>
        <translation>Снимка вд&amp;ясно</translation>
    </message>
    <message>
        <source>Image in a g&amp;allery</source>
        <translation>Снимка в гале&amp;рия</translation>
    </message>
    <message>
        <source>No-brea&amp;k space</source>
        <translation>&amp;Неразделяем интервал</translation>
    </message>
    <message>
        <source>S&amp;oft hyphen</source>
        <translation>&amp;Меко тире</translation>
    </message>
    <message>
        <source>N&amp;ote box</source>
        <translation>Каре с &amp;бележка</translation>
    </message>
    <message>
        <source>Sourc&amp;e of the quotation</source>
        <translation>И&amp;зточник на цитата</translation>
    </message>
    <message>
        <source>&amp;Abbreviation…</source>
        <translation>&amp;Съкращение…</translation>
    </message>
    <message>
        <source>&amp;Language of the words…</source>
        <translation>Език на д&amp;умите…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Таблица…</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>Ред о&amp;тгоре</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>Ред от&amp;долу</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Колона от&amp;ляво</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>Колона отдяс&amp;но</translation>
    </message>
    <message>
        <source>&amp;Delete the row</source>
        <translation>&amp;Изтриване на реда</translation>
    </message>
    <message>
        <source>Delete the &amp;column</source>
        <translation>Изтриване на &amp;колоната</translation>
    </message>
    <message>
        <source>Delete the &amp;table</source>
        <translation>Изтриване на та&amp;блицата</translation>
    </message>
    <message>
        <source>&amp;Heading row</source>
        <translation>&amp;Заглавен ред</translation>
    </message>
    <message>
        <source>Heading c&amp;olumn</source>
        <translation>За&amp;главна колона</translation>
    </message>
    <message>
        <source>&amp;Merge cells</source>
        <translation>Об&amp;единяване на клетките</translation>
    </message>
    <message>
        <source>&amp;Split the cell</source>
        <translation>&amp;Разделяне на клетката</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>Надпи&amp;с</translation>
    </message>
    <message>
        <source>S&amp;elect the table</source>
        <translation>&amp;Маркиране на таблицата</translation>
    </message>
    <message>
        <source>Only the te&amp;xt</source>
        <translation>Само те&amp;кстът</translation>
    </message>
    <message>
        <source>Go to a &amp;heading…</source>
        <translation>Към &amp;заглавие в текста…</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>&amp;Търсене в текста…</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Търсене и за&amp;мяна…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Сл&amp;едващо съвпадение</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Пре&amp;дишно съвпадение</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Нова от &amp;шаблон…</translation>
    </message>
    <message>
        <source>Next place to f&amp;ill in</source>
        <translation>Следващо място за попъ&amp;лване</translation>
    </message>
    <message>
        <source>Previous place to fill in</source>
        <translation>Предишно място &amp;за попълване</translation>
    </message>
    <message>
        <source>&amp;Snippet…</source>
        <translation>Готов те&amp;кст…</translation>
    </message>
    <message>
        <source>Keep the selectio&amp;n as a snippet…</source>
        <translation>&amp;Запазване на избраното като готов текст…</translation>
    </message>
    <message>
        <source>Keep as a te&amp;mplate…</source>
        <translation>Запазване като &amp;шаблон…</translation>
    </message>
    <message>
        <source>Of what was &amp;pasted only the text</source>
        <translation>От пост&amp;авеното само текста</translation>
    </message>
    <message>
        <source>Replace in all p&amp;osts…</source>
        <translation>Замяна във всички п&amp;убликации…</translation>
    </message>
    <message>
        <source>Crop, turn or blur the &amp;picture…</source>
        <translation>Обработка на сни&amp;мката…</translation>
    </message>
    <message>
        <source>&amp;Add a tag…</source>
        <translation>Добавяне &amp;на етикет…</translation>
    </message>
    <message>
        <source>Re&amp;move a tag…</source>
        <translation>&amp;Махане на етикет…</translation>
    </message>
    <message>
        <source>Category of the p&amp;osts…</source>
        <translation>&amp;Категория на публикациите…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Възстановяване от резервно копие…</translation>
    </message>
    <message>
        <source>&amp;Earlier texts…</source>
        <translation>История на &amp;текста…</translation>
    </message>
    <message>
        <source>New pa&amp;ge</source>
        <translation>Нова &amp;страница</translation>
    </message>
    <message>
        <source>Pro&amp;gramme of the posts…</source>
        <translation>П&amp;рограма на публикациите…</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Про&amp;верки</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::DialogFlows</name>
    <message>
        <source>Exported</source>
        <translation>Изнесени</translation>
    </message>
    <message>
        <source>%1 has no title yet, and is left out.</source>
        <translation>%1: още няма заглавие и няма да се изнесе.</translation>
    </message>
    <message>
        <source>%1 has no text yet, and is left out.</source>
        <translation>%1: още няма текст и няма да се изнесе.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::EditorBinding</name>
    <message>
        <source>The page of the text has stopped. What was written is saved; open the post again to go on.</source>
        <translation>Страницата с текста спря. Написаното е запазено; за да продължи работата, публикацията трябва да се отвори отново.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::FindBinding</name>
    <message>
        <source>The replacement was taken back.</source>
        <translation>Замяната е отменена.</translation>
    </message>
    <message>
        <source>The text was changed since; take the replacement back with Undo, step by step.</source>
        <translation>Междувременно текстът беше променен. Замяната може да се отмени стъпка по стъпка с „Отмяна“.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>Заменено е %n място.</numerusform>
            <numerusform>Заменени са %n места.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last post that was found; here is its first place again.</source>
        <translation>Това беше последната намерена публикация. Отново сте на първото място в нея.</translation>
    </message>
    <message>
        <source>That was the first post that was found; here is its last place.</source>
        <translation>Това беше първата намерена публикация. Сега сте на последното място в нея.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::FormatBar</name>
    <message>
        <source>Kind of paragraph</source>
        <translation>Вид на абзаца</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Двата езика един до друг</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Двете</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Заглавие %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Въведение</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Форматиране</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Още команди</translation>
    </message>
    <message>
        <source>Kind of paragraph: %1</source>
        <translation>Вид на абзаца: %1</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::HistoryFlow</name>
    <message>
        <source>This version is kept in the history.</source>
        <translation>Тази версия е запазена в историята.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>Внасяне</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Файловете се четат…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) imported.</source>
        <translation>
            <numerusform>Внесена е %n публикация.</numerusform>
            <numerusform>Внесени са %n публикации.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Нямаше нищо за внасяне.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be taken; the rest is in the archive.</source>
        <translation>
            <numerusform>%n запис не можа да бъде внесен; останалото е в архива.</numerusform>
            <numerusform>%n записа не можаха да бъдат внесени; останалото е в архива.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents, texts, pages and exports (*.docx *.txt *.html *.htm *.jsonl *.xml)</source>
        <translation>Документи, текстове, страници и изнесени файлове (*.docx *.txt *.html *.htm *.jsonl *.xml)</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Внасянето е прекъснато.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Нищо не е внесено.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on them are below.</source>
        <translation>
            <numerusform>%n бележка е по-долу.</numerusform>
            <numerusform>%n бележки са по-долу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be taken.</source>
        <translation>
            <numerusform>%n елемент не можа да бъде взет.</numerusform>
            <numerusform>%n елемента не можаха да бъдат взети.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::Insertions</name>
    <message>
        <source>Insert</source>
        <translation>Вмъкване</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::LanguageHint</name>
    <message>
        <source>A passage of the text “%1” seems to be “%2”.</source>
        <translation>В „%1“ има откъс на %2.</translation>
    </message>
    <message>
        <source>The text “%1” seems to be “%2”.</source>
        <translation>Текстът в „%1“ изглежда на %2.</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>Отбелязване като „%1“</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Преместване в „%1“</translation>
    </message>
    <message>
        <source>Swap the two texts</source>
        <translation>Размяна на двата текста</translation>
    </message>
    <message>
        <source>The text was moved to “%1”.</source>
        <translation>Текстът е преместен в „%1“.</translation>
    </message>
    <message>
        <source>The two texts were swapped.</source>
        <translation>Двата текста са разменени.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::LookPreview</name>
    <message>
        <source>The look is shown here when there is a post with a title and a text.</source>
        <translation>Обликът се показва тук, когато има публикация със заглавие и текст.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::MainWindow</name>
    <message>
        <source>Vestitel</source>
        <translation>Вестител</translation>
    </message>
    <message>
        <source>No post is open</source>
        <translation>Няма отворена публикация</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>Изберете публикация от списъка или започнете нова.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Нова публикация</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>The recovered text was discarded.</source>
        <translation>Възстановеният текст е отхвърлен.</translation>
    </message>
    <message>
        <source>The text was recovered as it was at %1.</source>
        <translation>Текстът е възстановен, както беше в %1 ч.</translation>
    </message>
    <message>
        <source>The editor does not answer. What was written up to the last second is kept. Wait a little, or restart the editor and go on writing.</source>
        <translation>Редакторът не отговаря. Написаното до последната секунда е запазено. Може да се изчака малко или да се пусне редакторът отново и да се продължи писането.</translation>
    </message>
    <message>
        <source>Restart the editor</source>
        <translation>Пускане отново</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редактиране</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Публикация</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вмъкване</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Ф&amp;ормат</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Изглед</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;мощ</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::OutlineMenu</name>
    <message>
        <source>Headings of the text</source>
        <translation>Заглавия в текста</translation>
    </message>
    <message>
        <source>The text has no headings</source>
        <translation>В текста няма заглавия</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::PairsBinding</name>
    <message>
        <source>Keep as one text</source>
        <translation>Оставяне като един текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>“%1” was recognised as Bulgarian and English: two texts of one post.</source>
        <translation>„%1“ е разпознат като български и английски: два текста на една публикация.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were recognised as Bulgarian and English: two texts of one post each.</source>
        <translation>
            <numerusform>%n документ е разпознат като български и английски: два текста на една публикация.</numerusform>
            <numerusform>%n документа са разпознати като български и английски: по два текста на една публикация.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::PostsBinding</name>
    <message>
        <source>Erase for good</source>
        <translation>Окончателно изтриване</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be erased, with the whole history.</source>
        <translation>
            <numerusform>%n публикация ще бъде изтрита заедно с цялата си история.</numerusform>
            <numerusform>%n публикации ще бъдат изтрити заедно с цялата си история.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the one thing that cannot be undone.</source>
        <translation>Това не може да бъде отменено.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Изтриване</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::PreviewBinding</name>
    <message>
        <source>No browser could be opened. The page is in %1.</source>
        <translation>Не можа да се отвори браузър. Страницата е в %1.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::RecoveryBinding</name>
    <message>
        <source>Open</source>
        <translation>Отваряне</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отхвърляне</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>По-късно</translation>
    </message>
    <message>
        <source>The text of “%1” from %2, %3, was recovered; it had not been saved.</source>
        <translation>Възстановен е незаписаният текст на „%1“ от %2 г., %3 ч.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Има още %n.</numerusform>
            <numerusform>Има още %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::ReplaceFlow</name>
    <message>
        <source>Stopped.</source>
        <translation>Спряно.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Нищо не е заменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced %1.</source>
        <translation>
            <numerusform>Заменено е %n място %1.</numerusform>
            <numerusform>Заменени са %n места %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n post(s)</source>
        <translation>
            <numerusform>в %n публикация</numerusform>
            <numerusform>в %n публикации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left out: the text has changed in the meantime.</source>
        <translation>
            <numerusform>%n място е пропуснато: текстът му междувременно е променен.</numerusform>
            <numerusform>%n места са пропуснати: текстът им междувременно е променен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all posts</source>
        <translation>Замяна във всички публикации</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) could not be written, and are as they were.</source>
        <translation>
            <numerusform>%n публикация не можа да бъде записана и остава, каквато беше.</numerusform>
            <numerusform>%n публикации не можаха да бъдат записани и остават, каквито бяха.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replacement was taken back.</source>
        <translation>Замяната е отменена.</translation>
    </message>
    <message numerus="yes">
        <source>The replacement was taken back, but for %n text(s) that have been changed since.</source>
        <translation>
            <numerusform>Замяната е отменена, без %n текст, променен след нея.</numerusform>
            <numerusform>Замяната е отменена, без %n текста, променени след нея.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was typed meanwhile in the text in “%1”: it stays as it was typed.</source>
        <extracomment>%1: a language&apos;s own name</extracomment>
        <translation>Междувременно в текста на „%1“ беше писано: той остава, както е написан.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::SideColumn</name>
    <message>
        <source>Beside the text</source>
        <translation>До текста</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::SnippetFlow</name>
    <message>
        <source>Nothing is selected. Select the words to keep first.</source>
        <translation>Нищо не е избрано. Първо изберете думите за запазване.</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Вмъкване на готов текст</translation>
    </message>
    <message>
        <source>Find a snippet</source>
        <translation>Търсене на готов текст</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вмъкване</translation>
    </message>
    <message>
        <source>There are no snippets yet. Select some words and keep them as one.</source>
        <translation>Още няма готови текстове. Изберете думи и ги запазете като готов текст.</translation>
    </message>
    <message>
        <source>Keep as a snippet</source>
        <translation>Запазване като готов текст</translation>
    </message>
    <message>
        <source>It is offered in texts in this language: %1. A snippet of yours with the same name is replaced.</source>
        <translation>Предлага се в текстовете на този език: %1. Ваш готов текст със същото име се заменя.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>&amp;Name of the snippet</source>
        <translation>&amp;Име на готовия текст</translation>
    </message>
    <message>
        <source>The snippet “%1” is another now.</source>
        <translation>Готовият текст „%1“ вече е друг.</translation>
    </message>
    <message>
        <source>“%1” is a snippet now.</source>
        <translation>„%1“ вече е готов текст.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::StatusHint</name>
    <message>
        <source>Do not say this of this text again</source>
        <translation>Без тази забележка за този текст</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::StatusLine</name>
    <message>
        <source>Archive: %1</source>
        <translation>Архив: %1</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Записано в %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Записано на %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не е записано</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n word(s)</source>
        <extracomment>%1 is a language&apos;s sign: &quot;EN 298 words&quot;</extracomment>
        <translation>
            <numerusform>%1 %n дума</numerusform>
            <numerusform>%1 %n думи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n word(s)</source>
        <extracomment>%1 is a language: &quot;English: 298 words&quot;</extracomment>
        <translation>
            <numerusform>%1: %n дума</numerusform>
            <numerusform>%1: %n думи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n изречение</numerusform>
            <numerusform>%n изречения</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of reading</source>
        <translation>%1 четене</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>под 1 мин.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин.</numerusform>
            <numerusform>%n мин.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::TemplateFlow</name>
    <message>
        <source>New post from a template</source>
        <translation>Нова публикация от шаблон</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Търсене на шаблон</translation>
    </message>
    <message>
        <source>Make the post</source>
        <translation>Създаване на публикацията</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Запазване като шаблон</translation>
    </message>
    <message>
        <source>New posts can begin with its texts, category, tags, image and documents. Words in [square brackets] are places to fill in. A template of yours with the same name is replaced.</source>
        <translation>Нови публикации могат да започват с нейните текстове, категория, етикети, снимка и документи. Думите в [квадратни скоби] са места за попълване. Ваш шаблон със същото име се заменя.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Име на шаблона</translation>
    </message>
    <message>
        <source>The template “%1” is another now.</source>
        <translation>Шаблонът „%1“ вече е друг.</translation>
    </message>
    <message>
        <source>“%1” is a template now.</source>
        <translation>„%1“ вече е шаблон.</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::TopBar</name>
    <message>
        <source>Vestitel</source>
        <translation>Вестител</translation>
    </message>
    <message>
        <source>Main commands</source>
        <translation>Основни команди</translation>
    </message>
    <message>
        <source>Other ways to begin a post</source>
        <translation>Други начини за нова публикация</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::UndoBinding</name>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1: a step of the history, as &quot;change of category&quot;</extracomment>
        <translation>Отменено: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Възстановено: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: a step of the history, as &quot;change of category&quot;</extracomment>
        <translation>&amp;Отмяна: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1: a step of the history, as &quot;change of category&quot;</extracomment>
        <translation>&amp;Възстановяване: %1</translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::UnsavedBox</name>
    <message>
        <source>Not saved</source>
        <translation>Не е записано</translation>
    </message>
    <message>
        <source>The text of the open post could not be written to the archive.</source>
        <translation>Текстът на отворената публикация не можа да бъде записан в архива.</translation>
    </message>
    <message>
        <source>If the window is closed now, the last changes are lost. Make room on the disk, or connect it again, and close the window then.</source>
        <translation>Ако прозорецът бъде затворен сега, последните промени ще се загубят. Трябва да се освободи място на диска или дискът да се свърже отново, и тогава прозорецът може да бъде затворен.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Затваряне без запис</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Оставане</translation>
    </message>
</context>
<context>
    <name>vestitel::models</name>
    <message>
        <source>Jan</source>
        <translation>ян.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>февр.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>март</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>апр.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>юни</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>юли</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>авг.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>септ.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>окт.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>ноем.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>дек.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дата</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 няма</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation>%1 чернова</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 готов</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заглавие</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the tag of the interface&apos;s language</comment>
        <translation>bg</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <extracomment>%1 is the name of a language; the edition does not exist.</extracomment>
        <translation>%1: няма текст</translation>
    </message>
    <message>
        <source>%1: draft</source>
        <translation>%1: чернова</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: готов</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>a post</comment>
        <translation>чернова</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a post</comment>
        <translation>готова</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a post</comment>
        <translation>публикувана</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Без английски</translation>
    </message>
    <message>
        <source>Without Bulgarian</source>
        <translation>Без български</translation>
    </message>
    <message>
        <source>Without a text in %1</source>
        <translation>Без текст на език %1</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Най-нови</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Най-стари</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заглавие</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Последно променени</translation>
    </message>
    <message>
        <source>News item</source>
        <comment>a kind of post</comment>
        <translation>Новина</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>a kind of post: of the site&apos;s own</comment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>News</source>
        <comment>posts of a kind</comment>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>posts of a kind: the site&apos;s own</comment>
        <translation>Страници</translation>
    </message>
</context>
<context>
    <name>vestitel::models::PostsModel</name>
    <message>
        <source>Loading</source>
        <translation>Зарежда се</translation>
    </message>
</context>
<context>
    <name>vestitel::models::SectionsModel</name>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чернови</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готови</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикувани</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошче</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>%1, posts: %2</source>
        <translation>%1, публикации: %2</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>За преглед</translation>
    </message>
    <message>
        <source>Without alternative text</source>
        <translation>Без описания</translation>
    </message>
    <message>
        <source>Changed since export</source>
        <translation>За ново изнасяне</translation>
    </message>
    <message>
        <source>%1, set, posts: %2</source>
        <extracomment>A filter that is set, and how many posts it leaves.</extracomment>
        <translation>%1, избрано, публикации: %2</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Търсения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Програми</translation>
    </message>
</context>
<context>
    <name>vestitel::posts_panel</name>
    <message>
        <source>Without alternative text</source>
        <translation>Без алтернативен текст</translation>
    </message>
    <message>
        <source>%1 without alternative text</source>
        <translation>%1 без алтернативен текст</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>an edition</comment>
        <translation>няма</translation>
    </message>
    <message>
        <source>there</source>
        <comment>an edition</comment>
        <translation>има</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>an edition</comment>
        <translation>чернова</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>an edition</comment>
        <translation>готов</translation>
    </message>
    <message>
        <source>Never exported</source>
        <translation>Неизнасяни</translation>
    </message>
    <message>
        <source>Exported as it is</source>
        <translation>Изнесени без промяна оттогава</translation>
    </message>
    <message>
        <source>Changed since export</source>
        <translation>Променени след изнасяне</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Най-точните първо</translation>
    </message>
</context>
<context>
    <name>vestitel::posts_panel::FilterBar</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Филтър по дата</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Filter by the state of languages, pictures and export</source>
        <translation>Филтър по състояние на езиците, снимките и изнасянето</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1 is what the list is sorted by: &quot;Newest first&quot;</extracomment>
        <translation>Подредба: %1</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>Филтър „%1“</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Махане на филтъра „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A language and how far its text is: &quot;English: draft&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: without alternative text</source>
        <translation>%1: без алтернативен текст</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Махане на всички филтри</translation>
    </message>
    <message>
        <source>Only among:</source>
        <translation>Само сред:</translation>
    </message>
    <message>
        <source>The search looks in all posts, or only among these</source>
        <translation>Търси се във всички публикации или само сред тези</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Запазване на търсенето</translation>
    </message>
    <message>
        <source>Search is kept</source>
        <translation>Търсенето е запазено</translation>
    </message>
    <message>
        <source>Does not narrow a search: %1</source>
        <extracomment>%1: filters, &quot;Changed since export&quot;</extracomment>
        <translation>Не стеснява търсенето: %1</translation>
    </message>
    <message>
        <source>Keeps this search in the column on the left, or takes it from there</source>
        <translation>Запазва търсенето в колоната вляво или го маха оттам</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a search</comment>
        <translation>Запазено</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a search</comment>
        <translation>Запазване</translation>
    </message>
</context>
<context>
    <name>vestitel::posts_panel::MonthCalendar</name>
    <message>
        <source>Any time</source>
        <translation>По всяко време</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Предишна година</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Следваща година</translation>
    </message>
    <message>
        <source>%1, posts: %2</source>
        <extracomment>%1 is a month, %2 how many posts it has</extracomment>
        <translation>%1, публикации: %2</translation>
    </message>
    <message>
        <source>The whole of %1, posts: %2</source>
        <translation>Цялата %1 г., публикации: %2</translation>
    </message>
</context>
<context>
    <name>vestitel::posts_panel::PostsPanel</name>
    <message>
        <source>Posts</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Нищо не е намерено</translation>
    </message>
    <message>
        <source>Fewer words, or only their beginning, find more.</source>
        <translation>По-малко думи или само тяхното начало намират повече.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Изчистване на търсенето</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Кошчето е празно</translation>
    </message>
    <message>
        <source>What is moved here can be put back at any time.</source>
        <translation>Преместеното тук може да бъде върнато по всяко време.</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Още няма публикации</translation>
    </message>
    <message>
        <source>A post has its text in Bulgarian and in English, side by side.</source>
        <translation>Всяка публикация има текст на български и на английски, един до друг.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Нова публикация</translation>
    </message>
    <message>
        <source>No posts here</source>
        <translation>Тук няма публикации</translation>
    </message>
    <message>
        <source>Posts appear here when their status or category says so.</source>
        <translation>Публикациите се появяват тук според състоянието или категорията си.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>Found posts: &quot;47 found&quot;</extracomment>
        <translation>
            <numerusform>%n намерена</numerusform>
            <numerusform>%n намерени</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has all of this</source>
        <translation>Няма такива публикации</translation>
    </message>
    <message>
        <source>With fewer filters there are more posts.</source>
        <translation>С по-малко филтри публикациите са повече.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Махане на всички филтри</translation>
    </message>
    <message>
        <source>Nothing was found among these</source>
        <translation>Сред тях няма нищо такова</translation>
    </message>
    <message>
        <source>The search looks only among the posts of the filters.</source>
        <translation>Търси се само сред публикациите, които филтрите оставят.</translation>
    </message>
    <message>
        <source>Search in all posts</source>
        <translation>Търсене във всички публикации</translation>
    </message>
</context>
<context>
    <name>vestitel::posts_panel::SearchField</name>
    <message>
        <source>Search the archive</source>
        <translation>Търсене в архива</translation>
    </message>
    <message>
        <source>What can be searched by</source>
        <translation>По какво може да се търси</translation>
    </message>
    <message>
        <source>What can be searched by (Alt+Down)</source>
        <translation>По какво може да се търси (Alt+Надолу)</translation>
    </message>
    <message>
        <source>How the query may go on</source>
        <translation>Как може да продължи търсенето</translation>
    </message>
    <message>
        <source>en</source>
        <comment>names of fields</comment>
        <extracomment>In which language fields of the search are named: &quot;en&quot; or &quot;bg&quot;</extracomment>
        <translation>bg</translation>
    </message>
</context>
<context>
    <name>vestitel::posts_panel::Timeline</name>
    <message>
        <source>Posts by month</source>
        <translation>Публикации по месеци</translation>
    </message>
    <message>
        <source>Left and right choose a month, with Shift a range, up and down a year, Delete any time.</source>
        <translation>Стрелките наляво и надясно избират месец, със Shift – период, нагоре и надолу – година, Delete – по всяко време.</translation>
    </message>
    <message>
        <source>Posts by month: %1, posts: %2</source>
        <translation>Публикации по месеци: %1, публикации: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s)</source>
        <translation>
            <numerusform>%1: %n публикация</numerusform>
            <numerusform>%1: %n публикации</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::preview::PreviewPanel</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Таблет</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Екран</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Отваряне в браузър</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Към текста</translation>
    </message>
    <message>
        <source>The page could not be shown; the text is as it was. An export names what is wrong with it.</source>
        <translation>Страницата не може да се покаже; текстът е, какъвто беше. Изнасянето казва какво не е наред.</translation>
    </message>
    <message>
        <source>This link leads to another page of the site: %1</source>
        <translation>Тази връзка води към друга страница на сайта: %1</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Тази връзка води към %1</translation>
    </message>
    <message>
        <source>As the reader&apos;s system</source>
        <translation>Като системата на читателя</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмна</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>Цветове на страницата</translation>
    </message>
</context>
<context>
    <name>vestitel::publishing</name>
    <message>
        <source>The export was stopped. What was written until then is whole; another export does the rest.</source>
        <translation>Изнасянето е спряно. Записаното дотогава е цяло; ново изнасяне ще довърши останалото.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read, so it was not exported. Put another copy of it into the post.</source>
        <translation>Снимката „%1“ не може да се прочете, затова не е изнесена. Сложете друго нейно копие в публикацията.</translation>
    </message>
    <message>
        <source>The picture “%1” has more than 100 megapixels, so it was not exported. Make it smaller and put it into the post again.</source>
        <translation>Снимката „%1“ е над 100 мегапиксела, затова не е изнесена. Намалете я и я сложете отново.</translation>
    </message>
    <message>
        <source>This page has no file “%1”.</source>
        <translation>Тази страница няма файл „%1“.</translation>
    </message>
    <message>
        <source>The theme&apos;s file “%1” cannot be used: %2 Mend the file or choose another theme; nothing was exported.</source>
        <translation>Файлът „%1“ на темата не може да се използва: %2 Поправете го или изберете друга тема; нищо не е изнесено.</translation>
    </message>
    <message>
        <source>the section “%1” of line %2 is not closed.</source>
        <translation>разделът „%1“ от ред %2 не е затворен.</translation>
    </message>
    <message>
        <source>line %2 closes the section “%1”, which is not open.</source>
        <translation>ред %2 затваря раздела „%1“, който не е отворен.</translation>
    </message>
    <message>
        <source>a tag of line %1 is not closed.</source>
        <translation>етикет от ред %1 не е затворен.</translation>
    </message>
    <message>
        <source>line %1 is no Mustache.</source>
        <translation>ред %1 не е Mustache.</translation>
    </message>
    <message>
        <source>it is no Mustache.</source>
        <translation>това не е Mustache.</translation>
    </message>
    <message>
        <source>it asks for “%1”, which is not there.</source>
        <translation>иска „%1“, което липсва.</translation>
    </message>
    <message>
        <source>it holds itself, by way of “%1”.</source>
        <translation>съдържа себе си чрез „%1“.</translation>
    </message>
    <message>
        <source>The theme&apos;s file “%1” cannot be used: line %2 is no JSON. Mend the file or choose another theme; nothing was exported.</source>
        <translation>Файлът „%1“ на темата не може да се използва: ред %2 не е JSON. Поправете го или изберете друга тема; нищо не е изнесено.</translation>
    </message>
    <message>
        <source>The theme&apos;s file “%1” cannot be used: its name may hold only Latin letters, digits, hyphens and dots. Rename it; nothing was exported.</source>
        <translation>Файлът „%1“ на темата не може да се използва: в името му може да има само латински букви, цифри, тирета и точки. Преименувайте го; нищо не е изнесено.</translation>
    </message>
    <message>
        <source>This post has no edition with a title and a text, so there is nothing to export. Write one first.</source>
        <translation>Публикацията няма заглавие и текст на нито един език, затова няма какво да се изнесе. Първо ги напишете.</translation>
    </message>
    <message>
        <source>The post has a name that no file can have, so it was not exported. Change its name in the address.</source>
        <translation>Публикацията има име, каквото файл не може да има, затова не е изнесена. Променете адреса на страницата.</translation>
    </message>
    <message>
        <source>it is not there.</source>
        <translation>липсва.</translation>
    </message>
    <message>
        <source>In “%1” there is a file “%2” already that is not Vestitel&apos;s, so nothing was written. Choose an empty folder for the site.</source>
        <translation>В „%1“ вече има файл „%2“, който не е на „Вестител“, затова нищо не е записано. Изберете празна папка за сайта.</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Снимки и документи</translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation>водеща снимка</translation>
    </message>
    <message>
        <source>What the system asks for</source>
        <translation>Полета за попълване</translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>Списък за отмятане: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the tag of the interface&apos;s language</comment>
        <translation>bg</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Водеща снимка</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Преди публикуването</translation>
    </message>
    <message>
        <source>WordPress (block editor)</source>
        <translation>WordPress (блоков редактор)</translation>
    </message>
    <message>
        <source>WordPress (classic editor)</source>
        <translation>WordPress (класически редактор)</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>Друга система</translation>
    </message>
    <message>
        <source>Upload the whole folder “%1” into “images” (Content → Media). Keep the names as they are.</source>
        <translation>Качете цялата папка „%1“ в „images“ („Съдържание“ → „Медия“). Не променяйте имената на файловете.</translation>
    </message>
    <message>
        <source>Upload the files of the folder “%1” in this order (Media → Add New), and copy each description to its file. Then compare the address of the first with the one given here. If they differ, export again with the right address of media.</source>
        <translation>Качете файловете от папката „%1“ в този ред („Файлове“ → „Добавяне“) и копирайте описанието на всеки от тях. След това сравнете адреса на първия с посочения тук. Ако се различават, изнесете публикацията отново с верния адрес на файловете.</translation>
    </message>
    <message>
        <source>Upload the whole folder “%1” so that its files are seen at %2.</source>
        <translation>Качете цялата папка „%1“, така че файловете в нея да се отварят от %2.</translation>
    </message>
    <message>
        <source>Switch the editor of the article to source code (Toggle Editor), and paste all of “%1”. The line for “Read more” is in it already.</source>
        <translation>Превключете редактора на статията към изходния код и поставете цялото съдържание на „%1“. Линията за „Прочетете още“ вече е в него.</translation>
    </message>
    <message>
        <source>Switch to the code editor (⋮ → Code editor, Ctrl+Shift+Alt+M), paste all of “%1”, and leave the code editor again.</source>
        <translation>Превключете към редактора на код (⋮ → „Редактор на код“, Ctrl+Shift+Alt+M), поставете цялото съдържание на „%1“ и излезте от редактора на код.</translation>
    </message>
    <message>
        <source>Choose the tab “Text” of the editor, not “Visual”, and paste all of “%1”.</source>
        <translation>Изберете раздела „Текст“ на редактора, а не „Визуален“, и поставете цялото съдържание на „%1“.</translation>
    </message>
    <message>
        <source>Switch the editor to its source view (HTML, &lt;&gt;), and paste all of “%1”.</source>
        <translation>Превключете редактора към изходния код (HTML, &lt;&gt;) и поставете цялото съдържание на „%1“.</translation>
    </message>
    <message>
        <source>On the tab “Images and Links” choose %1 as intro image and as full article image, and copy its description to both.</source>
        <translation>В раздела „Изображения и връзки“ изберете %1 за изображение към увода и за изображение към пълния текст и копирайте описанието и на двете места.</translation>
    </message>
    <message>
        <source>In the panel “Featured image” choose %1.</source>
        <translation>В панела „Основно изображение“ изберете %1.</translation>
    </message>
    <message>
        <source>If the system asks for a lead picture, choose %1. It is in the text already.</source>
        <translation>Ако системата иска водеща снимка, изберете %1. В текста тя вече я има.</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation>%1, %2 × %3 пиксела</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним (alias)</translation>
    </message>
    <message>
        <source>Permalink (slug)</source>
        <translation>Постоянна връзка (slug)</translation>
    </message>
    <message>
        <source>Name in the address</source>
        <translation>Име в адреса</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; search engines show about %2 of them</source>
        <translation>%1; търсачките показват около %2 от тях</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>Описание за търсачките</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Откъс</translation>
    </message>
    <message>
        <source>emblem</source>
        <translation>емблема</translation>
    </message>
    <message>
        <source>Look at the page: pictures, links, documents, headings.</source>
        <translation>Прегледайте страницата: снимки, връзки, документи, подзаглавия.</translation>
    </message>
    <message>
        <source>Publish it, or set the day of publication.</source>
        <translation>Публикувайте я или задайте ден за публикуване.</translation>
    </message>
    <message>
        <source>A plain fragment has its media beside it, so it takes no address of media. Choose another profile or leave the address out.</source>
        <translation>Обикновеният откъс носи файловете си със себе си, затова адрес на файловете не му трябва. Изберете друг вид или не задавайте адрес.</translation>
    </message>
    <message>
        <source>“%1” is no address under which media can be seen. Write it like https://example.org/files/.</source>
        <translation>„%1“ не е адрес, от който могат да се отварят файлове. Напишете го например така: https://example.org/files/.</translation>
    </message>
    <message>
        <source>This profile writes whole addresses of pictures and documents, and it is not known where they will be. Give the address of media, or the site&apos;s address in the settings.</source>
        <translation>В този вид откъс адресите на снимките и документите се изписват изцяло, а не е известно къде ще бъдат качени. Задайте адрес на файловете или впишете адреса на сайта в настройките.</translation>
    </message>
    <message>
        <source>%1 – %2 of %3 characters</source>
        <translation>%1 – %2 от %3 знака</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Choose one of the program&apos;s, %2, or a theme&apos;s folder; nothing was exported.</source>
        <translation>Няма тема „%1“. Изберете тема на програмата (%2) или папка с тема; нищо не е изнесено.</translation>
    </message>
    <message>
        <source>“%1”: %2 on %3 is hard to read; its contrast is %4:1 and should be at least %5:1.</source>
        <translation>„%1“: %2 върху %3 се чете трудно; контрастът е %4:1, а трябва да е поне %5:1.</translation>
    </message>
    <message>
        <source>“%1” in the dark look: %2 on %3 is hard to read; its contrast is %4:1 and should be at least %5:1.</source>
        <translation>„%1“ в тъмния вид: %2 върху %3 се чете трудно; контрастът е %4:1, а трябва да е поне %5:1.</translation>
    </message>
    <message>
        <source>Near to it, %1 would do.</source>
        <translation>Близък цвят, който се чете добре: %1.</translation>
    </message>
    <message>
        <source>The picture could not be made smaller.</source>
        <translation>Изображението не можа да се смали.</translation>
    </message>
    <message>
        <source>The picture “%1” is not there. Choose another file.</source>
        <translation>Изображението „%1“ липсва. Изберете друг файл.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown on the pages: a picture is wanted in PNG, JPEG, WebP or GIF.</source>
        <translation>„%1“ не може да се показва на страниците: нужно е изображение във формат PNG, JPEG, WebP или GIF.</translation>
    </message>
    <message>
        <source>The theme&apos;s file “theme.json” cannot be used: the option “%1” %2 Mend the file or choose another theme; nothing was exported.</source>
        <translation>Файлът „theme.json“ на темата не може да се използва: настройката „%1“ %2 Поправете файла или изберете друга тема; нищо не е изнесено.</translation>
    </message>
    <message>
        <source>“%1” stays as it was: %2</source>
        <translation>„%1“ остава без промяна: %2</translation>
    </message>
    <message>
        <source>has a contrast without a ratio from 1 to 21 and either “option” or “light” and “dark”.</source>
        <translation>има контраст без „ratio“ от 1 до 21 и без „option“ или „light“ и „dark“.</translation>
    </message>
    <message>
        <source>has a default that it cannot be.</source>
        <translation>има стойност по подразбиране, каквато не може да приеме.</translation>
    </message>
    <message>
        <source>has no key of Latin small letters, digits and hyphens.</source>
        <translation>няма ключ от малки латински букви, цифри и тирета.</translation>
    </message>
    <message>
        <source>is none of colour, text, choice, image and switch.</source>
        <translation>не е нито една от colour, text, choice, image и switch.</translation>
    </message>
    <message>
        <source>has a choice whose value is not of Latin small letters, digits and hyphens.</source>
        <translation>има избор, чиято стойност не е само от малки латински букви, цифри и тирета.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of these sentences: en, bg, …</extracomment>
        <translation>bg</translation>
    </message>
    <message>
        <source>is there twice.</source>
        <translation>е посочена два пъти.</translation>
    </message>
    <message>
        <source>is measured against “%1”, which is no colour here.</source>
        <translation>се сравнява с „%1“, а тук няма такъв цвят.</translation>
    </message>
    <message>
        <source>“%1” is no colour. Write it like #1d6b52.</source>
        <translation>„%1“ не е цвят. Запишете го така: #1d6b52.</translation>
    </message>
    <message>
        <source>the text has more than %1 characters.</source>
        <translation>текстът е по-дълъг от %1 знака.</translation>
    </message>
    <message>
        <source>it may be one of %1, not “%2”.</source>
        <translation>стойността може да е една от %1, а не „%2“.</translation>
    </message>
    <message>
        <source>it may be on or off, not “%1”.</source>
        <translation>стойността може да е on или off, а не „%1“.</translation>
    </message>
    <message>
        <source>this is no picture that a theme can show.</source>
        <translation>това не е изображение, което темата може да покаже.</translation>
    </message>
</context>
<context>
    <name>vestitel::replace_dialog::ChangesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Без заглавие</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n място</numerusform>
            <numerusform>%n места</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
    </message>
    <message>
        <source>After the replacement</source>
        <translation>След замяната</translation>
    </message>
</context>
<context>
    <name>vestitel::replace_dialog::ReplaceDialog</name>
    <message>
        <source>Replace in all posts</source>
        <translation>Замяна във всички публикации</translation>
    </message>
    <message>
        <source>Places, by post</source>
        <translation>Местата по публикации</translation>
    </message>
    <message>
        <source>The space bar leaves a place out, or takes it in.</source>
        <translation>Интервалът изключва и включва място.</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Избиране на &amp;всички</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Без &amp;избрани</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>&amp;Take the last replacement back</source>
        <translation>&amp;Отмяна на последната замяна</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замяна</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Спиране…</translation>
    </message>
    <message>
        <source>There is no place that would change.</source>
        <translation>Няма място, което би се променило.</translation>
    </message>
    <message>
        <source>Every place is shown here first, and can be left out.</source>
        <translation>Тук първо се показва всяко място и може да бъде изключено.</translation>
    </message>
    <message>
        <source>The posts are being written…</source>
        <translation>Публикациите се записват…</translation>
    </message>
    <message>
        <source>The posts are being read…</source>
        <translation>Публикациите се преглеждат…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спиране</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n място</numerusform>
            <numerusform>%n места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n post(s)</source>
        <translation>
            <numerusform>в %n публикация</numerusform>
            <numerusform>в %n публикации</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1, of %2</source>
        <translation>Избрани: %1, от %2</translation>
    </message>
    <message>
        <source>%1 of %2 posts are written.</source>
        <translation>Записани публикации: %1 от %2.</translation>
    </message>
    <message>
        <source>%1 of %2 posts are read.</source>
        <translation>Прегледани публикации: %1 от %2.</translation>
    </message>
</context>
<context>
    <name>vestitel::replace_dialog::ReplaceForm</name>
    <message>
        <source>&amp;Show the places</source>
        <translation>&amp;Показване на местата</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Търсене</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>За&amp;мяна със</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>С разлика между главни и малки &amp;букви</translation>
    </message>
    <message>
        <source>W&amp;hole words only</source>
        <translation>Само &amp;цели думи</translation>
    </message>
    <message>
        <source>&amp;All forms of the words</source>
        <translation>Всички &amp;форми на думите</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Всички публикации</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Само чернови</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Къде</translation>
    </message>
</context>
<context>
    <name>vestitel::search</name>
    <message>
        <source>This SQLite cannot search in texts (it lacks FTS5), so the archive stays closed. Install Debian&apos;s libsqlite3-0.</source>
        <translation>Този SQLite не може да търси в текстове (няма FTS5), затова архивът остава затворен. Инсталирайте libsqlite3-0 на Debian.</translation>
    </message>
    <message>
        <source>The search index is damaged. The texts themselves are not in it and are safe; check the archive.</source>
        <translation>Указателят за търсене е повреден. Самите текстове не са в него и са на сигурно място; проверете архива.</translation>
    </message>
    <message>
        <source>A text of another post cannot be indexed with this one.</source>
        <translation>Текст на друга публикация не може да влезе в указателя с тази.</translation>
    </message>
    <message>
        <source>A post has one text in each language, and at most %1 of them.</source>
        <translation>Публикацията има по един текст на всеки език, най-много %1.</translation>
    </message>
    <message>
        <source>The search index lacks the words of %1 texts.</source>
        <translation>В указателя за търсене липсват думите на %1 текста.</translation>
    </message>
    <message>
        <source>The search index has the words of %1 texts that belong to no post.</source>
        <translation>В указателя за търсене има думи на %1 текста, които не са на никоя публикация.</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts, so some may not be found. The texts themselves are safe.</source>
        <translation>Указателят за търсене не съвпада с текстовете и някои може да не се намират. Самите текстове са на сигурно място.</translation>
    </message>
    <message>
        <source>The search index counts %1 words wrongly, so what is typed otherwise may not be found.</source>
        <translation>Индексът за търсене брои погрешно %1 думи, затова думи, изписани по друг начин, може да не се намират.</translation>
    </message>
    <message>
        <source></source>
        <translation>Указателят за търсене брои грешно %1 думи и написаното по друг начин може да не се намери.</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>думи в заглавието</translation>
    </message>
    <message>
        <source>words of the summary</source>
        <translation>думи в резюмето</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>думи в текста</translation>
    </message>
    <message>
        <source>captions and descriptions of images</source>
        <translation>надписи и описания на снимки</translation>
    </message>
    <message>
        <source>posts with a tag</source>
        <translation>публикации с етикет</translation>
    </message>
    <message>
        <source>posts of a category</source>
        <translation>публикации от рубрика</translation>
    </message>
    <message>
        <source>names and words of documents</source>
        <translation>имена и текст на документи</translation>
    </message>
    <message>
        <source>draft, ready or published</source>
        <translation>чернова, готова или публикувана</translation>
    </message>
    <message>
        <source>posts of a kind</source>
        <translation>публикации от даден вид</translation>
    </message>
    <message>
        <source>posts that a funding programme pays for</source>
        <translation>публикации, платени от дадена програма</translation>
    </message>
    <message>
        <source>posts that have a text in a language</source>
        <translation>публикации с текст на даден език</translation>
    </message>
    <message>
        <source>earlier than a day, a month or a year: 2018, 25.01.2018</source>
        <translation>преди ден, месец или година: 2018, 25.01.2018</translation>
    </message>
    <message>
        <source>of a day, a month or a year, and later</source>
        <translation>от ден, месец или година нататък</translation>
    </message>
    <message>
        <source>of a day, a month or a year</source>
        <translation>от ден, месец или година</translation>
    </message>
</context>
<context>
    <name>vestitel::sections_panel::SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>Раздели</translation>
    </message>
</context>
<context>
    <name>vestitel::services</name>
    <message>
        <source>Your own template</source>
        <translation>Собствен шаблон</translation>
    </message>
</context>
<context>
    <name>vestitel::services::DocumentOpener</name>
    <message>
        <source>This computer has no program for “%1”. A copy is in %2.</source>
        <translation>На този компютър няма програма за „%1“. Копие има в %2.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document: %1</source>
        <translation>Няма място за копие на документа: %1</translation>
    </message>
</context>
<context>
    <name>vestitel::session</name>
    <message>
        <source>adding of a tag</source>
        <translation>добавяне на етикет</translation>
    </message>
    <message>
        <source>removal of a tag</source>
        <translation>премахване на етикет</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>смяна на етикетите</translation>
    </message>
    <message>
        <source>choice of lead image</source>
        <translation>избор на водещо изображение</translation>
    </message>
    <message>
        <source>removal of the lead image</source>
        <translation>премахване на водещото изображение</translation>
    </message>
    <message>
        <source>change of the lead image</source>
        <translation>смяна на водещото изображение</translation>
    </message>
    <message>
        <source>adding of an attached file</source>
        <translation>прикачване на файл</translation>
    </message>
    <message>
        <source>removal of an attached file</source>
        <translation>премахване на прикачен файл</translation>
    </message>
    <message>
        <source>change of an attached file&apos;s title</source>
        <translation>промяна на заглавието на прикачен файл</translation>
    </message>
    <message>
        <source>moving of an attached file</source>
        <translation>преместване на прикачен файл</translation>
    </message>
    <message>
        <source>change of several properties</source>
        <translation>промяна на няколко свойства</translation>
    </message>
    <message>
        <source>change of status</source>
        <translation>смяна на състоянието</translation>
    </message>
    <message>
        <source>change of date</source>
        <translation>смяна на датата</translation>
    </message>
    <message>
        <source>change of category</source>
        <translation>смяна на категорията</translation>
    </message>
    <message>
        <source>change of a text&apos;s state</source>
        <translation>смяна на готовността на текст</translation>
    </message>
    <message>
        <source>change of the page address</source>
        <translation>промяна на адреса на страницата</translation>
    </message>
    <message>
        <source>change of the description for search engines</source>
        <translation>промяна на описанието за търсачките</translation>
    </message>
    <message>
        <source>change of the image&apos;s texts</source>
        <translation>промяна на текстовете към изображението</translation>
    </message>
    <message>
        <source>work on a picture</source>
        <translation>обработка на снимка</translation>
    </message>
    <message>
        <source>change of programme</source>
        <translation>смяна на програмата</translation>
    </message>
    <message>
        <source>change of kind</source>
        <translation>промяна на вида</translation>
    </message>
</context>
<context>
    <name>vestitel::session::ImportController</name>
    <message numerus="yes">
        <source>%n post(s) kept as one text.</source>
        <translation>
            <numerusform>%n публикация остана като един текст.</numerusform>
            <numerusform>%n публикации останаха като един текст.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::session::PostsController</name>
    <message>
        <source>A copy was made.</source>
        <translation>Направено е копие.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) erased for good.</source>
        <translation>
            <numerusform>%n публикация е изтрита окончателно.</numerusform>
            <numerusform>%n публикации са изтрити окончателно.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post was made from “%1”.</source>
        <translation>Създадена е публикация от „%1“.</translation>
    </message>
    <message>
        <source>Something in [square brackets] is still to be filled in.</source>
        <translation>Остава да се попълни нещо в [квадратни скоби].</translation>
    </message>
    <message>
        <source>All of them were so already.</source>
        <translation>Всички вече бяха такива.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are as before.</source>
        <translation>
            <numerusform>%n публикация е отново каквато беше.</numerusform>
            <numerusform>%n публикации са отново каквито бяха.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) got the tag “%1”.</source>
        <translation>
            <numerusform>%n публикация получи етикета „%1“.</numerusform>
            <numerusform>%n публикации получиха етикета „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) lost the tag “%1”.</source>
        <translation>
            <numerusform>От %n публикация е махнат етикетът „%1“.</numerusform>
            <numerusform>От %n публикации е махнат етикетът „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) moved to another category.</source>
        <translation>
            <numerusform>%n публикация е преместена в друга категория.</numerusform>
            <numerusform>%n публикации са преместени в друга категория.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) moved to the trash.</source>
        <translation>
            <numerusform>%n публикация е преместена в кошчето.</numerusform>
            <numerusform>%n публикации са преместени в кошчето.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) put back.</source>
        <translation>
            <numerusform>%n публикация е върната от кошчето.</numerusform>
            <numerusform>%n публикации са върнати от кошчето.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked as draft.</source>
        <translation>
            <numerusform>%n публикация е отбелязана като чернова.</numerusform>
            <numerusform>%n публикации са отбелязани като чернови.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked as ready.</source>
        <translation>
            <numerusform>%n публикация е отбелязана като готова.</numerusform>
            <numerusform>%n публикации са отбелязани като готови.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked as published.</source>
        <translation>
            <numerusform>%n публикация е отбелязана като публикувана.</numerusform>
            <numerusform>%n публикации са отбелязани като публикувани.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) got another programme.</source>
        <translation>
            <numerusform>%n публикация е с друга програма.</numerusform>
            <numerusform>%n публикации са с друга програма.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::sqlite</name>
    <message>
        <source>“%1” is there already. Choose another folder.</source>
        <translation>„%1“ вече съществува. Изберете друга папка.</translation>
    </message>
    <message>
        <source>There is no archive: “%1” is missing.</source>
        <translation>Няма архив: „%1“ липсва.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored; what was stored before is safe. Free some space and try again.</source>
        <translation>Дискът е пълен, затова нищо не е записано; записаното преди е на сигурно място. Освободете място и опитайте отново.</translation>
    </message>
    <message>
        <source>The disk reported a fault, so nothing was stored; what was stored before is safe. Check the disk and try again.</source>
        <translation>Дискът съобщи за грешка, затова нищо не е записано; записаното преди е на сигурно място. Проверете диска и опитайте отново.</translation>
    </message>
    <message>
        <source>The archive&apos;s database could not be opened. Check that its folder is there and that you may write in it.</source>
        <translation>Базата на архива не можа да се отвори. Проверете дали папката съществува и дали имате право да пишете в нея.</translation>
    </message>
    <message>
        <source>The archive is open in another window or program. Close it there and try again.</source>
        <translation>Архивът е отворен в друг прозорец или програма. Затворете го там и опитайте отново.</translation>
    </message>
    <message>
        <source>The archive cannot be changed: its folder does not allow writing. Copy the archive to another folder and open it there.</source>
        <translation>Архивът не може да се променя: папката му не позволява запис. Копирайте архива в друга папка и го отворете там.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Работата е спряна.</translation>
    </message>
    <message>
        <source>This text is larger than the archive can store. Divide it and try again.</source>
        <translation>Този текст е по-голям, отколкото архивът може да запише. Разделете го и опитайте отново.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Няма достатъчно памет за това. Затворете други програми и опитайте отново.</translation>
    </message>
    <message>
        <source>The archive&apos;s database refused this because of a fault in Vestitel; nothing was stored. Please report it.</source>
        <translation>Базата на архива отказа това заради грешка във „Вестител“; нищо не е записано. Моля, съобщете за нея.</translation>
    </message>
    <message>
        <source>This copy of Vestitel is not complete. Install it again.</source>
        <translation>Това копие на „Вестител“ не е цяло. Инсталирайте го отново.</translation>
    </message>
    <message>
        <source>This archive was written by a newer version of Vestitel. Install the newer version to open it; nothing was changed.</source>
        <translation>Този архив е записан от по-нова версия на „Вестител“. Инсталирайте по-новата версия, за да го отворите; нищо не е променено.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (libqt6sql6-sqlite) and start Vestitel again.</source>
        <translation>Липсва драйверът на Qt за SQLite. Инсталирайте го (libqt6sql6-sqlite) и стартирайте „Вестител“ отново.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not one that Vestitel can work with. Install Debian&apos;s.</source>
        <translation>Драйверът на Qt за SQLite не е такъв, с който „Вестител“ може да работи. Инсталирайте този на Debian.</translation>
    </message>
    <message>
        <source>Qt brings another SQLite than the one Vestitel was built with, so the archive stays closed. Install Debian&apos;s Qt.</source>
        <translation>Qt носи друг SQLite, а не този, с който е направен „Вестител“, затова архивът остава затворен. Инсталирайте Qt на Debian.</translation>
    </message>
    <message>
        <source>The archive&apos;s folder cannot keep a database safely. Move the archive to a disk of this computer.</source>
        <translation>Папката на архива не може да пази база сигурно. Преместете архива на диск на този компютър.</translation>
    </message>
    <message>
        <source>The names of the folders down to “%1” are too long together. Choose a folder that is nearer to the top.</source>
        <translation>Имената на папките до „%1“ са твърде дълги заедно. Изберете папка, която е по-близо до началото.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is no archive any more. It was left as it is.</source>
        <translation>„%1“ е празен и вече не е архив. Оставен е както е.</translation>
    </message>
    <message>
        <source>The archive&apos;s database is damaged. It was left as it is.</source>
        <translation>Базата данни на архива е повредена. Тя е оставена както е.</translation>
    </message>
    <message>
        <source>The archive&apos;s file is not a database, or is damaged. It was left as it is.</source>
        <translation>Файлът на архива не е база данни или е повреден. Оставен е както е.</translation>
    </message>
    <message>
        <source>The last changes of the archive (the file archive.sqlite-wal) are damaged or belong to another archive. Everything was left as it is.</source>
        <translation>Последните промени в архива (файлът archive.sqlite-wal) са повредени или са от друг архив. Всичко е оставено както е.</translation>
    </message>
    <message>
        <source>The archive&apos;s last changes (archive.sqlite-wal) could not be read. Check the disk and your rights to the folder.</source>
        <translation>Последните промени в архива (archive.sqlite-wal) не можаха да се прочетат. Проверете диска и правата си върху папката.</translation>
    </message>
</context>
<context>
    <name>vestitel::startup::OpeningNotice</name>
    <message>
        <source>Vestitel</source>
        <translation>Вестител</translation>
    </message>
    <message>
        <source>The search is being prepared</source>
        <translation>Подготвя се търсенето</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>This version of the program searches in another way, so the texts are read once more: %1 of %2 posts. They themselves stay as they are.</source>
        <translation>Тази версия на програмата търси по друг начин, затова текстовете се прочитат още веднъж: %1 от %2 публикации. Самите те остават както са.</translation>
    </message>
</context>
<context>
    <name>vestitel::webview::PdfPrinter</name>
    <message>
        <source>Printing was stopped.</source>
        <translation>Печатът беше спрян.</translation>
    </message>
    <message>
        <source>The page could not be printed to a PDF. Try again; if it happens again, export it as a page and print that in a browser.</source>
        <translation>Страницата не можа да се отпечата като PDF. Опитайте отново; ако пак не стане, изнесете я като страница и я отпечатайте от браузър.</translation>
    </message>
</context>
<context>
    <name>vestitel::widgets</name>
    <message>
        <source>Clear the field</source>
        <translation>Изчистване на полето</translation>
    </message>
</context>
<context>
    <name>vestitel::widgets::TableSizePopup</name>
    <message>
        <source>The &amp;first row is a heading</source>
        <translation>&amp;Първият ред е заглавен</translation>
    </message>
    <message>
        <source>Size of the table</source>
        <translation>Размер на таблицата</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ред</numerusform>
            <numerusform>%n реда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n колона</numerusform>
            <numerusform>%n колони</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
</context>
<context>
    <name>vestitel::word_import::ConverterPage</name>
    <message>
        <source>The document holds more than this program can take at once, so nothing was imported from it. Make its pictures smaller, or divide it in two.</source>
        <translation>Документът съдържа повече, отколкото може да се поеме наведнъж, затова нищо не е внесено от него. Намалете снимките в него или го разделете на две.</translation>
    </message>
    <message>
        <source>Reading the document took too long and was ended; nothing was imported from it. Divide it in two, and import the parts.</source>
        <translation>Четенето на документа отне твърде дълго и беше спряно; нищо не е внесено от него. Разделете го на две и внесете частите.</translation>
    </message>
    <message>
        <source>The document is damaged, so nothing was imported from it. Open it in Word, save it anew and try again.</source>
        <translation>Документът е повреден и нищо не е внесено от него. Отворете го в Word, запишете го наново и опитайте пак.</translation>
    </message>
</context>
</TS>
