#include "startup/opening_notice.h"

#include "style/roles.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>

namespace vestitel::startup {

namespace {

constexpr int kWidth = 420;

} // namespace

OpeningNotice::OpeningNotice() : m_words(new QLabel(this)), m_bar(new QProgressBar(this)) {
    setObjectName(QStringLiteral("openingNotice"));
    setWindowTitle(tr("Vestitel"));
    setWindowFlags(Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint);
    setFixedWidth(kWidth);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(style::kSpace24, style::kSpace16, style::kSpace24, style::kSpace24);
    column->setSpacing(style::kSpace8);
    auto* const title = new QLabel(tr("The search is being prepared"), this);
    style::setRole(title, style::Role::Title);
    m_words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    column->addWidget(title);
    column->addWidget(m_words);
    column->addWidget(m_bar);
}

Progress OpeningNotice::progress() {
    return [self = QPointer(this)](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(
            qApp,
            [self, done, total] {
                if (self) {
                    self->show(done, total);
                }
            },
            Qt::QueuedConnection);
    };
}

void OpeningNotice::show(qsizetype done, qsizetype total) {
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    m_words->setText(tr("This version of the program searches in another way, so the texts are "
                        "read once more: %1 of %2 posts. They themselves stay as they are.")
                         .arg(done)
                         .arg(total));
    if (done < total) { // What is over at once is not shown.
        setVisible(true);
    }
}

} // namespace vestitel::startup
