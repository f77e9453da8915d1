<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</context>
</TS>
