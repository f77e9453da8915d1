#pragma once

#include "base/cancellation.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace vestitel::startup {

/// What is seen while an archive takes long to open: how far its search index is. It shows itself
/// after a while, and goes with its owner. Made and destroyed on the window's thread.
class OpeningNotice final : public QWidget {
    Q_OBJECT

public:
    OpeningNotice();

    /// For the thread that opens; may outlive the notice.
    [[nodiscard]] Progress progress();

private:
    void show(qsizetype done, qsizetype total);

    QLabel* m_words;
    QProgressBar* m_bar;
};

} // namespace vestitel::startup
