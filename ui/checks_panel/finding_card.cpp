#include "checks_panel/finding_card.h"

#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::checks_panel {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands there and, as far as that can be seen (a no-break space cannot), what would:
/// "пaртньорство → партньорство"
QString excerptOf(const checks::Finding& finding) {
    constexpr qsizetype kShort = 40;
    const QString repair = finding.repair.value_or(QString());
    const bool isSeen = !repair.trimmed().isEmpty() && !repair.contains(QChar::Nbsp) &&
                        repair.size() <= kShort && finding.found.size() <= kShort;
    return isSeen ? u"%1 → %2"_s.arg(finding.found, repair) : finding.excerpt;
}

QLabel* addText(QVBoxLayout* column, const QString& text) {
    auto* const label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

QPushButton* addButton(QHBoxLayout* row, const QString& words, const QString& about) {
    auto* const button = new QPushButton(words);
    button->setAccessibleDescription(about);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

} // namespace

FindingCard::FindingCard(const checks::Finding& finding, QWidget* parent)
    : QFrame(parent), m_finding(finding) {
    const bool isMust = finding.level == checks::Level::Must;
    style::setRole(this, isMust ? style::Role::WrongCard : style::Role::AttentionCard);
    const QString weight = isMust ? tr("To be mended") : tr("Advice");
    widgets::hearAsGroup(this, u"%1: %2"_s.arg(weight, finding.sentence));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(style::kSpace12, style::kSpace8, style::kSpace12, style::kSpace8);
    column->setSpacing(style::kSpace4);
    QLabel* const sentence = addText(column, finding.sentence);
    QFont strong = sentence->font();
    strong.setWeight(QFont::DemiBold);
    sentence->setFont(strong);
    if (const QString excerpt = excerptOf(finding); !excerpt.isEmpty()) {
        addText(column, excerpt)->setObjectName(u"findingExcerpt"_s);
    }
    style::setRole(addText(column, finding.reason), style::Role::QuietText);
    auto* const row = new QHBoxLayout;
    row->setSpacing(style::kSpace8);
    if (finding.repair) {
        QPushButton* const mend = addButton(row, tr("Mend"), finding.sentence);
        mend->setObjectName(u"findingRepair"_s);
        connect(mend, &QPushButton::clicked, this, [this] { emit repairRequested(m_finding); });
    }
    QPushButton* const show = addButton(row, tr("Show"), finding.sentence);
    show->setObjectName(u"findingShow"_s);
    connect(show, &QPushButton::clicked, this, [this] { emit placeRequested(m_finding); });
    row->addStretch();
    column->addLayout(row);
    setCursor(Qt::PointingHandCursor);
}

void FindingCard::mouseReleaseEvent(QMouseEvent* event) {
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        emit placeRequested(m_finding);
    }
}

} // namespace vestitel::checks_panel
