#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kName(
        QStringLiteral("^(.*\\.(jpe?g|png|gif|webp|heic|tiff?|bmp)|(img|dsc|dscn|pict?|image|photo|"
                       "picture|screenshot|снимка|изображение|картинка)[-_ ]*[0-9]*|"
                       "[0-9_-]{6,})$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto look = [&](const QString& alt, const QString& block) {
        if (kName.match(alt.trimmed()).hasMatch()) {
            findings.add(Part::Images,
                         Words::tr("The text for people who cannot see the image is a file's "
                                   "name: “%1”.")
                             .arg(alt.trimmed()),
                         block, alt);
        }
    };
    eachBlock(edition.body, [&](const html::Block& block, const QString& id) {
        if (block.element == html::Element::Image) {
            look(block.alt, id);
        }
    });
    look(leadText(edition).alt, {});
}

} // namespace

Rule altFileName() {
    return {"alt-file-name", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "An alternative text is a file's name"),
            QT_TRANSLATE_NOOP("vestitel::checks", "It is read aloud, and tells nothing."), find};
}

} // namespace vestitel::checks
