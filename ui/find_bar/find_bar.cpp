#include "find_bar/find_bar.h"

#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace vestitel::find_bar {

namespace {

constexpr int kFieldWidth = 120;

QHBoxLayout* rowLayout(QWidget* row) {
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace4);
    return layout;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QFrame(parent), m_findRow(new QWidget(this)), m_replaceRow(new QWidget(this)),
      m_text(new QLineEdit(m_findRow)), m_count(new QLabel(m_findRow)),
      m_scope(new QComboBox(m_findRow)), m_replacement(new QLineEdit(m_replaceRow)),
      m_replace(new QPushButton(m_replaceRow)), m_replaceAll(new QPushButton(m_replaceRow)) {
    setObjectName(QStringLiteral("findBar"));
    style::setRole(this, style::Role::Bar);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSpace12, style::kSpace4, style::kSpace8, style::kSpace4);
    layout->setSpacing(style::kSpace4);
    layout->addWidget(m_findRow);
    layout->addWidget(m_replaceRow);
    makeFindRow();
    makeReplaceRow();
    retranslate();
    updateControls();
    hide();
}

void FindBar::makeFindRow() {
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setMinimumWidth(kFieldWidth);
    m_text->setClearButtonEnabled(true);
    widgets::nameClearButton(m_text);
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    style::setRole(m_count, style::Role::QuietText);
    m_scope->setObjectName(QStringLiteral("findScope"));
    m_scope->addItems({QString(), QString()});

    QHBoxLayout* const layout = rowLayout(m_findRow);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    m_previous = addButton("findPreviousButton", QStringLiteral("arrow-up"));
    m_next = addButton("findNextButton", QStringLiteral("arrow-down"));
    m_case = addChoice("findMatchCase", QStringLiteral("case-sensitive"));
    m_whole = addChoice("findWholeWord", QStringLiteral("whole-word"));
    m_forms = addChoice("findWordForms", QStringLiteral("spell-check"));
    layout->addWidget(m_scope);
    m_close = addButton("findClose", QStringLiteral("x"));

    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeRequested);
    const auto tell = [this] {
        updateControls();
        emit wishChanged(wish());
    };
    connect(m_text, &QLineEdit::textChanged, this, tell);
    connect(m_scope, &QComboBox::currentIndexChanged, this, tell);
    for (QToolButton* const choice : {m_case, m_whole, m_forms}) {
        connect(choice, &QToolButton::toggled, this, tell);
    }
}

void FindBar::makeReplaceRow() {
    m_replacement->setObjectName(QStringLiteral("replaceText"));
    m_replacement->setMinimumWidth(kFieldWidth);
    m_replacement->installEventFilter(this);
    m_replace->setObjectName(QStringLiteral("replaceOne"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    QHBoxLayout* const layout = rowLayout(m_replaceRow);
    layout->addWidget(m_replacement, 1);
    for (QPushButton* const button : {m_replace, m_replaceAll}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_replace, &QPushButton::clicked, this,
            [this] { emit replaceRequested(replacement()); });
    connect(m_replaceAll, &QPushButton::clicked, this,
            [this] { emit replaceAllRequested(replacement()); });
}

QToolButton* FindBar::addButton(const char* name, const QString& icon) {
    auto* const button = new QToolButton(m_findRow);
    button->setObjectName(QLatin1String(name));
    button->setIcon(style::icon(icon));
    button->setIconSize(QSize(style::kIconSize, style::kIconSize));
    button->setFocusPolicy(Qt::TabFocus);
    m_findRow->layout()->addWidget(button);
    return button;
}

QToolButton* FindBar::addChoice(const char* name, const QString& icon) {
    QToolButton* const button = addButton(name, icon);
    button->setCheckable(true);
    return button;
}

void FindBar::open(Rows rows, const QString& text) {
    m_replaceRow->setVisible(rows == Rows::FindAndReplace);
    if (!text.isEmpty() && text != m_text->text()) {
        const QSignalBlocker blocker(m_text); // it is told below, once
        m_text->setText(text);
    }
    show();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
    updateControls();
    emit wishChanged(wish());
}

Wish FindBar::wish() const {
    Wish wish;
    wish.text = m_text->text();
    wish.wordForms = m_forms->isEnabled() && m_forms->isChecked();
    wish.matchCase = m_case->isChecked() && !wish.wordForms;
    wish.wholeWord = m_whole->isChecked();
    wish.allTexts = !m_scope->isHidden() && m_scope->currentIndex() == 1;
    return wish;
}

QString FindBar::replacement() const {
    return m_replacement->text();
}

void FindBar::showFound(qint64 count, qint64 current) {
    m_found = count;
    m_current = current;
    showCount();
    updateControls();
}

void FindBar::setWordFormsRefusal(const QString& reason) {
    m_formsRefusal = reason;
    updateControls();
    retranslate();
}

void FindBar::setTextCount(int count) {
    m_scope->setVisible(count > 1);
    m_scope->setItemText(1, count > 2 ? tr("In all texts") : tr("In both texts"));
}

void FindBar::setReplaceable(bool replaceable) {
    m_replaceable = replaceable;
    updateControls();
}

void FindBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (watched == m_replacement) {
                m_replace->click();
            } else if (key->modifiers().testFlag(Qt::ShiftModifier)) {
                m_previous->click();
            } else {
                m_next->click();
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::retranslate() {
    const auto name = [](QWidget* widget, const QString& words, const QString& keys = {}) {
        widget->setAccessibleName(words);
        widget->setToolTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
    };
    m_text->setPlaceholderText(tr("Find in the text"));
    m_text->setAccessibleName(tr("Find in the text"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    name(m_previous, tr("Previous match"),
         QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText));
    name(m_next, tr("Next match"), QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText));
    name(m_case, tr("Match case"));
    name(m_whole, tr("Whole words only"));
    name(m_forms, tr("All forms of the words"));
    if (!m_formsRefusal.isEmpty()) {
        m_forms->setToolTip(m_formsRefusal);
        m_forms->setAccessibleDescription(m_formsRefusal);
    }
    name(m_close, tr("Close"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    name(m_scope, tr("Where to look"));
    m_scope->setItemText(0, tr("In this text"));
    m_scope->setItemText(1, tr("In both texts"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    showCount();
}

void FindBar::showCount() {
    if (m_text->text().isEmpty() || !m_found) {
        m_count->clear();
    } else if (*m_found == 0) {
        m_count->setText(tr("Not found"));
    } else {
        m_count->setText(tr("%1 of %2").arg(m_current).arg(*m_found));
    }
    m_text->setAccessibleDescription(m_count->text());
}

void FindBar::updateControls() {
    const bool found = m_found.value_or(0) > 0 && !m_text->text().isEmpty();
    m_forms->setEnabled(m_formsRefusal.isEmpty());
    const bool byForms = m_forms->isEnabled() && m_forms->isChecked();
    m_case->setEnabled(!byForms);
    m_whole->setEnabled(!byForms);
    m_previous->setEnabled(found);
    m_next->setEnabled(found);
    m_replacement->setEnabled(m_replaceable);
    m_replace->setEnabled(found && m_replaceable);
    m_replaceAll->setEnabled(found && m_replaceable);
}

} // namespace vestitel::find_bar
