#include "main_window/format_bar.h"

#include "editor/editor_state.h"
#include "main_window/command_set.h"
#include "models/words.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

namespace vestitel::main_window {

FormatBar::FormatBar(const CommandSet& commands, const std::vector<domain::Language>& languages,
                     QWidget* parent)
    : QFrame(parent), m_commands(commands), m_kind(new QToolButton(this)),
      m_views(new QActionGroup(this)) {
    setObjectName(QStringLiteral("formatBar"));
    style::setRole(this, style::Role::Bar);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::kSpace8, 2, style::kSpace12, 2);
    layout->setSpacing(style::kSpace4);

    auto* const kinds = new QMenu(m_kind);
    for (const CommandId id :
         {CommandId::Paragraph, CommandId::Heading2, CommandId::Heading3, CommandId::Heading4}) {
        kinds->addAction(commands.action(id));
    }
    m_kind->setObjectName(QStringLiteral("paragraphKind"));
    m_kind->setProperty("role", QStringLiteral("field"));
    m_kind->setMenu(kinds);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    m_kind->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_kind->setIcon(style::icon(QStringLiteral("chevron-down"), style::IconColour::Quiet));
    m_kind->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the word
    m_kind->setFocusPolicy(Qt::TabFocus);
    m_kind->setToolTip(tr("Kind of paragraph"));
    showKind(tr("Paragraph"));

    auto* const bar = new QToolBar(this);
    bar->setProperty("role", QStringLiteral("inner"));
    bar->setAccessibleName(tr("Formatting"));
    bar->setIconSize(QSize(style::kIconSize, style::kIconSize));
    using Id = CommandId;
    bar->addWidget(m_kind);
    bar->addSeparator();
    for (const Id id : {Id::Bold, Id::Italic, Id::Link}) {
        bar->addAction(commands.action(id));
    }
    bar->addSeparator();
    for (const Id id : {Id::BulletList, Id::OrderedList, Id::Quote}) {
        bar->addAction(commands.action(id));
    }
    bar->addSeparator();
    for (const Id id : {Id::Image, Id::InsertTable, Id::Rule, Id::ClearFormatting}) {
        bar->addAction(commands.action(id));
    }
    for (QToolButton* const button : bar->findChildren<QToolButton*>()) {
        button->setFocusPolicy(Qt::TabFocus);
        if (button->objectName() == QLatin1String("qt_toolbar_ext_button")) {
            button->setAccessibleName(tr("More commands"));
            button->setToolTip(tr("More commands"));
        }
    }
    layout->addWidget(bar, 1);
    addLanguages(languages);
}

void FormatBar::addLanguages(const std::vector<domain::Language>& languages) {
    m_views->setExclusive(true);
    int number = 1;
    for (const domain::Language& language : languages) {
        addView(language, language.nativeName(), models::languageSign(language), number++);
    }
    if (languages.size() > 1) {
        addView(std::nullopt, languages.size() == 2 ? tr("Both side by side") : tr("All"),
                languages.size() == 2 ? tr("Both") : tr("All"), number);
    }
    connect(m_views, &QActionGroup::triggered, this, [this](QAction* action) {
        for (const auto& [own, view] : m_viewOf) {
            if (own == action) {
                m_view = view;
                emit viewChosen(view);
            }
        }
    });
    setView(std::nullopt);
}

QAction* FormatBar::addView(const editor::EditionView& view, const QString& words,
                            const QString& shortWords, int number) {
    auto* const action = new QAction(words, this);
    action->setObjectName(QStringLiteral("view-") + (view ? view->tag() : QStringLiteral("all")));
    action->setCheckable(true);
    action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
    action->setToolTip(toolTipOf(*action));
    m_views->addAction(action);
    m_viewOf.emplace_back(action, view);

    auto* const button = new QPushButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("-button"));
    style::setRole(button, style::Role::Choice);
    button->setText(shortWords);
    button->setToolTip(action->toolTip());
    button->setAccessibleName(words);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, action, [action, button] {
        action->trigger();
        button->setChecked(action->isChecked());
    });
    connect(action, &QAction::toggled, button, &QPushButton::setChecked);
    layout()->addWidget(button);
    return action;
}

QList<QAction*> FormatBar::languageActions() const {
    return m_views->actions();
}

void FormatBar::setView(const editor::EditionView& view) {
    m_view = view;
    for (const auto& [action, own] : m_viewOf) {
        if (own == view) {
            action->setChecked(true);
            return;
        }
    }
    // An archive with one language has no view of all.
    m_view = m_viewOf.front().second;
    m_viewOf.front().first->setChecked(true);
}

void FormatBar::showState(const editor::EditorState& state) {
    using editor::BlockKind;
    switch (state.block) {
    case BlockKind::Heading:
        showKind(tr("Heading %1").arg(state.level));
        break;
    case BlockKind::Title:
        showKind(tr("Title"));
        break;
    case BlockKind::Lead:
        showKind(tr("Lead"));
        break;
    case BlockKind::Figure:
        showKind(tr("Image"));
        break;
    case BlockKind::Table:
        showKind(tr("Table"));
        break;
    default:
        showKind(tr("Paragraph"));
        break;
    }
}

void FormatBar::showKind(const QString& kind) {
    m_kind->setText(kind);
    m_kind->setAccessibleName(tr("Kind of paragraph: %1").arg(kind));
}

} // namespace vestitel::main_window
