#include "checks_panel/checks_panel.h"

#include "checks_panel/finding_card.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::checks_panel {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More cards than these nobody reads; the rest comes when some are mended.
constexpr int kMostCards = 60;

bool isMust(const checks::Finding& finding) {
    return finding.level == checks::Level::Must;
}

} // namespace

ChecksPanel::ChecksPanel(QWidget* parent)
    : QWidget(parent), m_news(new QLabel(this)), m_scroll(new QScrollArea(this)) {
    setObjectName(u"checksPanel"_s);
    widgets::hearAsGroup(this, tr("Checks"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    auto* const content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(style::kSpace12, style::kSpace12, style::kSpace12, style::kSpace16);
    column->setSpacing(style::kSpace8);
    m_news->setObjectName(u"checksNews"_s);
    m_news->setWordWrap(true);
    style::setRole(m_news, style::Role::QuietText);
    column->addWidget(m_news);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(style::kSpace8);
    column->addLayout(m_cards);
    m_settings = new QPushButton(tr("What is checked…"), content);
    m_settings->setObjectName(u"checkSettings"_s);
    m_settings->setAutoDefault(false);
    style::setRole(m_settings, style::Role::Quiet);
    connect(m_settings, &QPushButton::clicked, this, &ChecksPanel::settingsRequested);
    column->addWidget(m_settings, 0, Qt::AlignLeft);
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll);
    showNothing();
}

void ChecksPanel::showFindings(const std::vector<checks::Finding>& findings) {
    const int must = static_cast<int>(std::count_if(findings.begin(), findings.end(), isMust));
    m_news->setText(findings.empty() ? tr("Nothing was found to mend.")
                    : must > 0
                        ? tr("%n thing(s) must be mended before the text goes out.", nullptr, must)
                        : tr("Nothing stands in the way; some advice:"));
    // Cards that are right stay, and with them the focus.
    if (findings != m_findings) {
        m_findings = findings;
        rebuild();
    }
}

void ChecksPanel::showNothing(const QString& sentence) {
    m_findings.clear();
    rebuild();
    m_news->setText(sentence.isEmpty() ? tr("What should be mended in the open post stands here.")
                                       : sentence);
}

void ChecksPanel::rebuild() {
    while (QLayoutItem* const item = m_cards->takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be its own button that was pressed
        }
        delete item;
    }
    std::vector<domain::Language> languages;
    for (const checks::Finding& finding : m_findings) {
        if (languages.empty() || languages.back() != finding.language) {
            languages.push_back(finding.language);
        }
    }
    for (const domain::Language& language : languages) {
        auto* const heading = new QLabel(language.nativeName());
        style::setRole(heading, style::Role::Heading);
        m_cards->addWidget(heading);
        addCards(language);
    }
    if (count() > kMostCards) {
        auto* const more =
            new QLabel(tr("and %n more", nullptr, static_cast<int>(count()) - kMostCards));
        style::setRole(more, style::Role::QuietText);
        m_cards->addWidget(more);
    }
    orderTabs();
}

/// The cards come anew, the button under them stays.
void ChecksPanel::orderTabs() {
    QWidget* last = nullptr;
    for (int at = 0; at < m_cards->count(); ++at) {
        for (auto* const button : m_cards->itemAt(at)->widget()->findChildren<QPushButton*>()) {
            if (last != nullptr) {
                setTabOrder(last, button);
            }
            last = button;
        }
    }
    if (last != nullptr) {
        setTabOrder(last, m_settings);
    }
}

void ChecksPanel::addCards(const domain::Language& language) {
    for (const bool must : {true, false}) {
        for (const checks::Finding& finding : m_findings) {
            if (finding.language != language || isMust(finding) != must ||
                m_cards->count() > kMostCards) {
                continue;
            }
            auto* const card = new FindingCard(finding);
            connect(card, &FindingCard::placeRequested, this, &ChecksPanel::placeRequested);
            connect(card, &FindingCard::repairRequested, this, &ChecksPanel::repairRequested);
            m_cards->addWidget(card);
        }
    }
}

} // namespace vestitel::checks_panel
