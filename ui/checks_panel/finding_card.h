#pragma once

#include "checks/check.h"

#include <QFrame>

namespace vestitel::checks_panel {

/// One finding: what is wrong, where, why it matters, and what can be done.
class FindingCard final : public QFrame {
    Q_OBJECT

public:
    explicit FindingCard(const checks::Finding& finding, QWidget* parent = nullptr);

    [[nodiscard]] const checks::Finding& finding() const { return m_finding; }

signals:
    void placeRequested(const vestitel::checks::Finding& finding);
    void repairRequested(const vestitel::checks::Finding& finding);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    checks::Finding m_finding;
};

} // namespace vestitel::checks_panel
