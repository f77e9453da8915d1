<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg_BG" sourcelanguage="en">
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
        <source>Look of the exported pages</source>
        <translation>Облик на изнесените страници</translation>
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
        <source>The program's own</source>
        <translation>Собственият на програмата</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>От папка…</translation>
    </message>
    <message>
        <source>Choose the theme's folder</source>
        <translation>Избор на папка с облик</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language, so nothing is saved yet. Codes are short, for example bg, en, de.</source>
        <translation>„%1“ не е код на език, затова още нищо не е записано. Кодовете са кратки, например bg, en, de.</translation>
    </message>
    <message>
        <source>At least one language is needed, so nothing is saved yet.</source>
        <translation>Нужен е поне един език, затова още нищо не е записано.</translation>
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
        <source>An empty folder for the organisation's own posts</source>
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
        <source>Choose an empty folder for the archive</source>
        <translation>Избор на празна папка за архива</translation>
    </message>
    <message>
        <source>Choose the archive's folder</source>
        <translation>Избор на папката на архива</translation>
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
        <source>C&amp;redit</source>
        <translation>&amp;Автор на снимката</translation>
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
        <source>The site's address cannot be read, so nothing is saved yet. A whole one looks like https://example.org.</source>
        <translation>Адресът на сайта не може да бъде разчетен, затова още нищо не е записано. Пълният адрес изглежда така: https://example.org.</translation>
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
        <source>The system's</source>
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
        <source>A ready folder to upload to an own site</source>
        <translation>Готова папка за качване на собствен сайт</translation>
    </message>
    <message>
        <source>Piece for another site</source>
        <translation>Откъс за чужд сайт</translation>
    </message>
    <message>
        <source>HTML for Joomla, WordPress or a municipality's site</source>
        <translation>HTML за Joomla, WordPress или общинския сайт</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Само текст</translation>
    </message>
    <message>
        <source>For e-mail, social networks or a printed paper</source>
        <translation>За електронна поща, социални мрежи или печатен вестник</translation>
    </message>
    <message>
        <source>For another archive</source>
        <translation>За друг архив</translation>
    </message>
    <message>
        <source>Everything in the open: JSON Lines with the images beside it</source>
        <translation>Всичко в открит вид: JSON Lines с изображенията до него</translation>
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
        <extracomment>Type and size of a file: "PDF, 1.2 MB"</extracomment>
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
        <comment>locale of dates in the interface's language</comment>
        <translation>bg_BG</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date in words; literal letters in 'apostrophes'</comment>
        <translation>d MMMM yyyy 'г.'</translation>
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
</context>
<context>
    <name>vestitel::inspector::InspectorPanel</name>
    <message>
        <source>The properties of the chosen post stand here.</source>
        <translation>Тук са свойствата на избраната публикация.</translation>
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
        <source>Language of the image's texts</source>
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
</context>
</TS>
