#include "dialogs/check_levels_dialog.h"

#include "dialogs/form.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;
using checks::Level;

CheckLevelsDialog::CheckLevelsDialog(std::vector<checks::RuleInfo> rules,
                                     const checks::Levels& levels, QWidget* parent)
    : QDialog(parent), m_rules(std::move(rules)), m_before(levels) {
    constexpr QSize kSize(620, 560);
    setObjectName(u"checkLevelsDialog"_s);
    QVBoxLayout* const column = makeColumn(this, tr("What is checked"));
    addHint(column, tr("What must be mended is shown first. These are for the writer: only what a "
                       "funding programme demands keeps a post from being exported."));
    column->addSpacing(style::kSpace12);
    auto* const content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    auto* const grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, style::kSpace8, 0);
    grid->setVerticalSpacing(style::kSpace12);
    grid->setHorizontalSpacing(style::kSpace16);
    grid->setColumnStretch(0, 1);
    for (const checks::RuleInfo& rule : m_rules) {
        const int row = grid->rowCount();
        auto* const words = new QVBoxLayout;
        words->setSpacing(0);
        auto* const name = new QLabel(rule.name);
        name->setWordWrap(true);
        auto* const reason = new QLabel(rule.reason);
        reason->setWordWrap(true);
        style::setRole(reason, style::Role::QuietText);
        words->addWidget(name);
        words->addWidget(reason);
        auto* const choice = new QComboBox;
        choice->setObjectName(u"level-"_s + rule.key);
        choice->addItem(tr("Off"));
        choice->addItem(tr("Advice"));
        choice->addItem(tr("Must be mended"));
        const auto set = levels.find(rule.key);
        choice->setCurrentIndex(static_cast<int>(set == levels.end() ? rule.level : set->second));
        choice->setAccessibleName(rule.name);
        choice->setAccessibleDescription(rule.reason);
        name->setBuddy(choice);
        m_choices.push_back(choice);
        grid->addLayout(words, row, 0);
        grid->addWidget(choice, row, 1, Qt::AlignTop);
    }
    auto* const scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addSpacing(style::kSpace8);
    auto* const back = new QPushButton(tr("As they came"), this);
    back->setObjectName(u"levelsAsTheyCame"_s);
    back->setAutoDefault(false);
    style::setRole(back, style::Role::Quiet);
    connect(back, &QPushButton::clicked, this, &CheckLevelsDialog::putBack);
    column->addWidget(back, 0, Qt::AlignLeft);
    addButtons(this, column, tr("Save"));
    resize(kSize);
}

checks::Levels CheckLevelsDialog::levels() const {
    checks::Levels changed;
    for (std::size_t at = 0; at < m_rules.size(); ++at) {
        const auto level = static_cast<Level>(m_choices[at]->currentIndex());
        if (level != m_rules[at].level || m_before.count(m_rules[at].key) > 0) {
            changed[m_rules[at].key] = level;
        }
    }
    return changed;
}

void CheckLevelsDialog::putBack() {
    for (std::size_t at = 0; at < m_rules.size(); ++at) {
        m_choices[at]->setCurrentIndex(static_cast<int>(m_rules[at].level));
    }
}

} // namespace vestitel::dialogs
