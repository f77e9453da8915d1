#include "fields/tag_editor.h"

#include "fields/flow_layout.h"
#include "fields/tag_chip.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace vestitel::fields {

using namespace Qt::Literals::StringLiterals;

TagEditor::TagEditor(QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(style::kSpace4, this)), m_line(new QLineEdit(this)),
      m_completions(new QStringListModel(this)) {
    widgets::hearAsGroup(this, QString()); // the form says its name
    m_line->setObjectName(u"tagLine"_s);
    m_line->setMinimumWidth(110);
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setAccessibleDescription(tr("Enter adds what is written. Backspace goes to the tags."));
    m_line->installEventFilter(this);
    auto* completer = new QCompleter(m_completions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    style::setRole(completer->popup(), style::Role::Completions);
    m_line->setCompleter(completer);
    m_layout->addWidget(m_line);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::returnPressed, this, &TagEditor::commit);
    // Queued, since a window that is being destroyed takes the focus away, and takes no new chip.
    connect(m_line, &QLineEdit::editingFinished, this, &TagEditor::commit, Qt::QueuedConnection);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.contains(u',')) {
            commit();
        }
    });
    // Queued, since the line writes the completion into itself only after this signal.
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString&) { commit(); }, Qt::QueuedConnection);
}

TagEditor::~TagEditor() {
    // A line that loses the focus while it goes with this would still say that it was left.
    m_line->disconnect(this);
}

void TagEditor::setTags(const QStringList& tags) {
    if (m_tags == tags) {
        return;
    }
    m_tags = tags;
    rebuildChips();
    updateCompletions();
}

void TagEditor::setKnownTags(const QStringList& tags) {
    m_known = tags;
    updateCompletions();
}

void TagEditor::commit() {
    const QStringList parts = m_line->text().split(u',', Qt::SkipEmptyParts);
    m_line->setText({}); // clear() would keep it for the line's own undo
    QStringList tags = m_tags;
    for (const QString& part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) {
            tags.append(tag);
        }
    }
    if (tags != m_tags) {
        setTags(tags);
        emit edited(m_tags);
    }
}

bool TagEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_line) {
        return lineKeyPressed(key);
    }
    const int index = indexOfChip(watched);
    return index >= 0 && chipKeyPressed(index, key);
}

bool TagEditor::lineKeyPressed(int key) {
    const bool atStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
    if (atStart && !m_chips.isEmpty() &&
        ((key == Qt::Key_Backspace && m_line->text().isEmpty()) || key == Qt::Key_Left)) {
        focusChip(static_cast<int>(m_chips.size()) - 1);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_line->text().isEmpty()) {
        // Taken here, so that a dialog's default button does not take it too. What is highlighted
        // in the list of completions comes by the completer's own signal.
        if (!m_line->completer()->popup()->isVisible() ||
            !m_line->completer()->popup()->currentIndex().isValid()) {
            m_line->completer()->popup()->hide();
            commit();
            return true;
        }
    }
    return false;
}

bool TagEditor::chipKeyPressed(int index, int key) {
    switch (key) {
    case Qt::Key_Left:
        focusChip(qMax(0, index - 1));
        return true;
    case Qt::Key_Right:
        if (index + 1 < m_chips.size()) {
            focusChip(index + 1);
        } else {
            m_line->setFocus(Qt::OtherFocusReason);
        }
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        removeAt(index);
        return true;
    default:
        return false;
    }
}

void TagEditor::removeAt(int index) {
    QStringList tags = m_tags;
    tags.removeAt(index);
    setTags(tags);
    if (m_chips.isEmpty()) {
        m_line->setFocus(Qt::OtherFocusReason);
    } else {
        focusChip(qMin(index, static_cast<int>(m_chips.size()) - 1));
    }
    emit edited(m_tags);
}

void TagEditor::rebuildChips() {
    for (QWidget* chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->removeEventFilter(this);
        chip->setObjectName({});
        chip->hide();
        chip->deleteLater(); // It may be what is being clicked.
    }
    m_chips.clear();
    for (const QString& tag : std::as_const(m_tags)) {
        auto* chip = new TagChip(tag, this);
        chip->installEventFilter(this);
        connect(chip, &TagChip::clicked, this, [this, chip] {
            if (const int index = indexOfChip(chip); index >= 0) {
                removeAt(index);
            }
        });
        m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
        m_chips.append(chip);
    }
    QWidget* before = this;
    for (QWidget* chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_line);
    updateGeometry();
}

void TagEditor::focusChip(int index) {
    m_chips.at(index)->setFocus(Qt::OtherFocusReason);
}

int TagEditor::indexOfChip(const QObject* chip) const {
    for (int index = 0; index < m_chips.size(); ++index) {
        if (m_chips.at(index) == chip) {
            return index;
        }
    }
    return -1;
}

void TagEditor::updateCompletions() {
    QStringList open;
    for (const QString& tag : std::as_const(m_known)) {
        if (!m_tags.contains(tag, Qt::CaseInsensitive)) {
            open.append(tag);
        }
    }
    m_completions->setStringList(open);
}

} // namespace vestitel::fields
