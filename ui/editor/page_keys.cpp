#include "editor/page_keys.h"

#include <QList>

#include <algorithm>
#include <array>

namespace vestitel::editor {

namespace {

constexpr std::array kStandardKeys{QKeySequence::Undo,  QKeySequence::Redo,
                                   QKeySequence::Cut,   QKeySequence::Copy,
                                   QKeySequence::Paste, QKeySequence::SelectAll};

constexpr std::array kOwnKeys{
    Qt::CTRL | Qt::Key_B,
    Qt::CTRL | Qt::Key_I,
    Qt::CTRL | Qt::Key_Backslash,
    Qt::CTRL | Qt::ALT | Qt::Key_0,
    Qt::CTRL | Qt::ALT | Qt::Key_2,
    Qt::CTRL | Qt::ALT | Qt::Key_3,
    Qt::CTRL | Qt::ALT | Qt::Key_4,
    Qt::CTRL | Qt::SHIFT | Qt::Key_7,
    Qt::CTRL | Qt::SHIFT | Qt::Key_8,
    Qt::CTRL | Qt::SHIFT | Qt::Key_9,
};

} // namespace

bool isKeyOfPage(const QKeySequence& keys) {
    const bool isStandard =
        std::any_of(kStandardKeys.begin(), kStandardKeys.end(), [&keys](auto standard) {
            return QKeySequence::keyBindings(standard).contains(keys);
        });
    return isStandard || std::any_of(kOwnKeys.begin(), kOwnKeys.end(),
                                     [&keys](auto own) { return keys == QKeySequence(own); });
}

} // namespace vestitel::editor
