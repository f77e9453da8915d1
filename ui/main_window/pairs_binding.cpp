#include "main_window/pairs_binding.h"

#include "widgets/banner.h"

#include <QPushButton>

namespace vestitel::main_window {

PairsBinding::PairsBinding(widgets::Banner& banner, QObject* parent)
    : QObject(parent), m_banner(banner) {
    banner.setObjectName(QStringLiteral("pairsBanner"));
    banner.hide();
    QPushButton* const one = banner.addButton(tr("Keep as one text"));
    one->setObjectName(QStringLiteral("pairsOneText"));
    connect(one, &QPushButton::clicked, this, [this] {
        m_banner.hide();
        emit oneTextRequested(m_pairs);
    });
    QPushButton* const close = banner.addButton(tr("Close"));
    close->setObjectName(QStringLiteral("pairsClose"));
    connect(close, &QPushButton::clicked, &banner, &QWidget::hide);
}

void PairsBinding::show(const std::vector<editorial::RecognisedPair>& pairs) {
    m_pairs = pairs;
    m_banner.setText(
        pairs.size() == 1
            ? tr("“%1” was recognised as Bulgarian and English: two texts of one post.")
                  .arg(pairs.front().asOneText.edition.title)
            : tr("%n documents were recognised as Bulgarian and English: two texts of one post "
                 "each.",
                 nullptr, static_cast<int>(pairs.size())));
    m_banner.show();
}

} // namespace vestitel::main_window
