#pragma once

#include "checks/check.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vestitel::checks_panel {

/// The findings of the open post, by edition, what must be mended first.
class ChecksPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget* parent = nullptr);

    /// What the checks have found; an empty list is good news, and said.
    void showFindings(const std::vector<checks::Finding>& findings);
    /// Nothing is open, or nothing can be said: a sentence that says why.
    void showNothing(const QString& sentence = {});

    /// How many there are now.
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_findings.size()); }

signals:
    /// The writer wants to see the place.
    void placeRequested(const vestitel::checks::Finding& finding);
    /// The writer wants what the finding offers.
    void repairRequested(const vestitel::checks::Finding& finding);
    void settingsRequested();

private:
    void rebuild();
    void addCards(const domain::Language& language);
    void orderTabs();

    std::vector<checks::Finding> m_findings;
    QLabel* m_news; ///< Above the cards, or alone.
    QScrollArea* m_scroll;
    QVBoxLayout* m_cards = nullptr;
    QPushButton* m_settings = nullptr;
};

} // namespace vestitel::checks_panel
