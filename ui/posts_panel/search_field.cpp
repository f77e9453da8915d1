#include "posts_panel/search_field.h"

#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>

namespace vestitel::posts_panel {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), m_summary(new QLabel(this)) {
    setObjectName(QStringLiteral("search"));
    setProperty("role", QStringLiteral("search"));
    setPlaceholderText(tr("Search the archive"));
    setAccessibleName(tr("Search the archive"));
    setClearButtonEnabled(false);
    addAction(style::icon(QStringLiteral("search"), style::IconColour::Quiet),
              QLineEdit::LeadingPosition)
        ->setText(accessibleName());
    m_summary->setObjectName(QStringLiteral("searchSummary"));
    style::setRole(m_summary, style::Role::QuietText);
    m_summary->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_summary->hide();
}

void SearchField::setSummary(const QString& text) {
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    place();
}

QString SearchField::summary() const {
    return m_summary->isHidden() ? QString() : m_summary->text();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            emit left();
        } else {
            clear();
        }
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit listRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::place() {
    const int width = m_summary->isHidden() ? 0 : m_summary->sizeHint().width();
    m_summary->setGeometry(this->width() - width - style::kSpace12, 0, width, height());
    setTextMargins(0, 0, width > 0 ? width + style::kSpace8 : 0, 0);
}

} // namespace vestitel::posts_panel
