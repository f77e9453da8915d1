<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>vestitel::checks_panel::ChecksPanel</name>
    <message numerus="yes">
        <source>%n thing(s) must be mended before the text goes out.</source>
        <translation>
            <numerusform>%n thing must be mended before the text goes out.</numerusform>
            <numerusform>%n things must be mended before the text goes out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::cli</name>
    <message numerus="yes">
        <source>%n post(s) in all.</source>
        <translation>
            <numerusform>%n post in all.</numerusform>
            <numerusform>%n posts in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) imported.</source>
        <translation>
            <numerusform>%n post imported.</numerusform>
            <numerusform>%n posts imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup in %1 holds all texts, but lacks %n media file(s) that are missing or damaged in the archive or could not be read; “verify” names them.</source>
        <translation>
            <numerusform>The backup in %1 holds all texts, but lacks %n media file that is missing or damaged in the archive or could not be read; “verify” names it.</numerusform>
            <numerusform>The backup in %1 holds all texts, but lacks %n media files that are missing or damaged in the archive or could not be read; “verify” names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::CategoriesDialog</name>
    <message numerus="yes">
        <source>“%1” goes when this is saved; its %n post(s) stay, without a category.</source>
        <translation>
            <numerusform>“%1” goes when this is saved; its %n post stays, without a category.</numerusform>
            <numerusform>“%1” goes when this is saved; its %n posts stay, without a category.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::dialogs::GalleryDialog</name>
    <message numerus="yes">
        <source>%n image(s) have no description yet. Readers who do not see an image hear it.</source>
        <translation>
            <numerusform>%n image has no description yet. Readers who do not see an image hear it.</numerusform>
            <numerusform>%n images have no description yet. Readers who do not see an image hear it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::editor</name>
    <message numerus="yes">
        <source>%n picture(s) stayed out, since they are on the Internet: save them as files, then drag them into the text.</source>
        <translation>
            <numerusform>%n picture stayed out, since it is on the Internet: save it as a file, then drag it into the text.</numerusform>
            <numerusform>%n pictures stayed out, since they are on the Internet: save them as files, then drag them into the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) stayed out, since they are in a format of Windows (WMF or EMF): save them as PNG pictures, then drag them into the text.</source>
        <translation>
            <numerusform>%n drawing stayed out, since it is in a format of Windows (WMF or EMF): save it as a PNG picture, then drag it into the text.</numerusform>
            <numerusform>%n drawings stayed out, since they are in a format of Windows (WMF or EMF): save them as PNG pictures, then drag them into the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stayed out, since the program that they were copied from did not hand them over: copy each by itself, or save them as files and drag them into the text.</source>
        <translation>
            <numerusform>%n picture stayed out, since the program that it was copied from did not hand it over: copy it by itself, or save it as a file and drag it into the text.</numerusform>
            <numerusform>%n pictures stayed out, since the program that they were copied from did not hand them over: copy each by itself, or save them as files and drag them into the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be taken.</source>
        <translation>
            <numerusform>%n more file could not be taken.</numerusform>
            <numerusform>%n more files could not be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::editorial</name>
    <message numerus="yes">
        <source>%n of the posts on the site is/are a draft.</source>
        <translation>
            <numerusform>%n of the posts on the site is a draft.</numerusform>
            <numerusform>%n of the posts on the site are drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) is/are not on the site.</source>
        <translation>
            <numerusform>%n draft is not on the site.</numerusform>
            <numerusform>%n drafts are not on the site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::export_dialog</name>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>About %n second left.</numerusform>
            <numerusform>About %n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::export_dialog::ChoicePage</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at first:</source>
        <translation>
            <numerusform>%n thing to look at first:</numerusform>
            <numerusform>%n things to look at first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::export_dialog::ResultPage</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not changed.</source>
        <translation>
            <numerusform>%n file had not changed.</numerusform>
            <numerusform>%n files had not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s).</source>
        <translation>
            <numerusform>And %n more remark.</numerusform>
            <numerusform>And %n more remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that the site has no more were removed.</source>
        <translation>
            <numerusform>%n file that the site has no more was removed.</numerusform>
            <numerusform>%n files that the site has no more were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be written.</source>
        <translation>
            <numerusform>%n file would be written.</numerusform>
            <numerusform>%n files would be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that the site has no more would be removed.</source>
        <translation>
            <numerusform>%n file that the site has no more would be removed.</numerusform>
            <numerusform>%n files that the site has no more would be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::history_dialog::HistoryDialog</name>
    <message numerus="yes">
        <source>%n word(s) were added</source>
        <translation>
            <numerusform>%n word was added</numerusform>
            <numerusform>%n words were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) went</source>
        <translation>
            <numerusform>%n word went</numerusform>
            <numerusform>%n words went</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::image_work::ImageWorkDialog</name>
    <message numerus="yes">
        <source>Also used in %n other post(s); there it changes too.</source>
        <translation>
            <numerusform>Also used in %n other post; there it changes too.</numerusform>
            <numerusform>Also used in %n other posts; there it changes too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::importing</name>
    <message numerus="yes">
        <source>%n post(s) in the trash of WordPress were left out.</source>
        <translation>
            <numerusform>%n post in the trash of WordPress was left out.</numerusform>
            <numerusform>%n posts in the trash of WordPress were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were left out: only posts are imported.</source>
        <translation>
            <numerusform>%n page was left out: only posts are imported.</numerusform>
            <numerusform>%n pages were left out: only posts are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of other kinds were left out: only posts are imported.</source>
        <translation>
            <numerusform>%n item of another kind was left out: only posts are imported.</numerusform>
            <numerusform>%n items of other kinds were left out: only posts are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not beside the export, so the post is without them (%1). Put the site&apos;s folder wp-content/uploads beside the file first.</source>
        <translation>
            <numerusform>%n picture is not beside the export, so the post is without it (%1). Put the site&apos;s folder wp-content/uploads beside the file first.</numerusform>
            <numerusform>%n pictures are not beside the export, so the post is without them (%1). Put the site&apos;s folder wp-content/uploads beside the file first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::FindBinding</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::ImportFlow</name>
    <message numerus="yes">
        <source>%n post(s) imported.</source>
        <translation>
            <numerusform>%n post imported.</numerusform>
            <numerusform>%n posts imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be taken; the rest is in the archive.</source>
        <translation>
            <numerusform>%n item could not be taken; the rest is in the archive.</numerusform>
            <numerusform>%n items could not be taken; the rest is in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on them are below.</source>
        <translation>
            <numerusform>%n remark is below.</numerusform>
            <numerusform>%n remarks are below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be taken.</source>
        <translation>
            <numerusform>%n item could not be taken.</numerusform>
            <numerusform>%n items could not be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::PairsBinding</name>
    <message numerus="yes">
        <source>%n documents were recognised as Bulgarian and English: two texts of one post each.</source>
        <translation>
            <numerusform>%n document was recognised as Bulgarian and English: two texts of one post.</numerusform>
            <numerusform>%n documents were recognised as Bulgarian and English: two texts of one post each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::PostsBinding</name>
    <message numerus="yes">
        <source>%n post(s) will be erased, with the whole history.</source>
        <translation>
            <numerusform>%n post will be erased, with the whole history.</numerusform>
            <numerusform>%n posts will be erased, with the whole history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::RecoveryBinding</name>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>There is %n more.</numerusform>
            <numerusform>There are %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::ReplaceFlow</name>
    <message numerus="yes">
        <source>%n place(s) replaced %1.</source>
        <translation>
            <numerusform>%n place replaced %1.</numerusform>
            <numerusform>%n places replaced %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n post(s)</source>
        <translation>
            <numerusform>in %n post</numerusform>
            <numerusform>in %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left out: the text has changed in the meantime.</source>
        <translation>
            <numerusform>%n place left out: its text has changed in the meantime.</numerusform>
            <numerusform>%n places left out: their text has changed in the meantime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) could not be written, and are as they were.</source>
        <translation>
            <numerusform>%n post could not be written, and is as it was.</numerusform>
            <numerusform>%n posts could not be written, and are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replacement was taken back, but for %n text(s) that have been changed since.</source>
        <translation>
            <numerusform>The replacement was taken back, but for %n text that has been changed since.</numerusform>
            <numerusform>The replacement was taken back, but for %n texts that have been changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::main_window::StatusLine</name>
    <message numerus="yes">
        <source>%1 %n word(s)</source>
        <extracomment>%1 is a language&apos;s sign: &quot;EN 298 words&quot;</extracomment>
        <translation>
            <numerusform>%1 %n word</numerusform>
            <numerusform>%1 %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n word(s)</source>
        <extracomment>%1 is a language: &quot;English: 298 words&quot;</extracomment>
        <translation>
            <numerusform>%1: %n word</numerusform>
            <numerusform>%1: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::posts_panel::PostsPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>Found posts: &quot;47 found&quot;</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::posts_panel::Timeline</name>
    <message numerus="yes">
        <source>%1: %n post(s)</source>
        <translation>
            <numerusform>%1: %n post</numerusform>
            <numerusform>%1: %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::publishing</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::replace_dialog::ChangesModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::replace_dialog::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n post(s)</source>
        <translation>
            <numerusform>in %n post</numerusform>
            <numerusform>in %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::session::ImportController</name>
    <message numerus="yes">
        <source>%n post(s) kept as one text.</source>
        <translation>
            <numerusform>%n post kept as one text.</numerusform>
            <numerusform>%n posts kept as one text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::session::PostsController</name>
    <message numerus="yes">
        <source>%n post(s) erased for good.</source>
        <translation>
            <numerusform>%n post erased for good.</numerusform>
            <numerusform>%n posts erased for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are as before.</source>
        <translation>
            <numerusform>%n post is as before.</numerusform>
            <numerusform>%n posts are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) got the tag “%1”.</source>
        <translation>
            <numerusform>%n post got the tag “%1”.</numerusform>
            <numerusform>%n posts got the tag “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) lost the tag “%1”.</source>
        <translation>
            <numerusform>%n post lost the tag “%1”.</numerusform>
            <numerusform>%n posts lost the tag “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) moved to another category.</source>
        <translation>
            <numerusform>%n post moved to another category.</numerusform>
            <numerusform>%n posts moved to another category.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) moved to the trash.</source>
        <translation>
            <numerusform>%n post moved to the trash.</numerusform>
            <numerusform>%n posts moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) put back.</source>
        <translation>
            <numerusform>%n post put back.</numerusform>
            <numerusform>%n posts put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked as draft.</source>
        <translation>
            <numerusform>%n post marked as draft.</numerusform>
            <numerusform>%n posts marked as draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked as ready.</source>
        <translation>
            <numerusform>%n post marked as ready.</numerusform>
            <numerusform>%n posts marked as ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked as published.</source>
        <translation>
            <numerusform>%n post marked as published.</numerusform>
            <numerusform>%n posts marked as published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) got another programme.</source>
        <translation>
            <numerusform>%n post got another programme.</numerusform>
            <numerusform>%n posts got another programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestitel::widgets::TableSizePopup</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
</TS>
