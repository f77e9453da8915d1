#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    for (const Passage& passage : edition.passages) {
        const bool isTitle = passage.part == Part::Title;
        static const QRegularExpression kStop(
            QStringLiteral("(?<![.…])(?<!\\bг)(?<!\\bч)(?<!\\bлв)(?<!\\bт\\.н)(?<!\\bдр)(?<!\\bпр)("
                           "?<!\\bул)(?<!\\bInc)(?<!\\bLtd)(?<!\\bm)(?<!\\b\\p{Lu})\\.\\s*$"),
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = kStop.match(passage.text);
        if (isTitle && match.hasMatch()) {
            findings.add(passage, match.capturedStart(), match.capturedLength(),
                         Words::tr("The title ends with a full stop."), QString());
        }
    }
}

} // namespace

Rule titleEnd() {
    return {"title-end", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "The title ends with a full stop"),
            QT_TRANSLATE_NOOP("vestitel::checks", "Titles have none."), find};
}

} // namespace vestitel::checks
