#pragma once

#include "checks/check.h"

#include <QDialog>

#include <vector>

class QComboBox;

namespace vestitel::dialogs {

/// How much each of the checks before publishing weighs: not at all, as advice, or as something
/// that must be mended. Stores nothing itself.
class CheckLevelsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `levels`: what is set; the others weigh what they come with.
    CheckLevelsDialog(std::vector<checks::RuleInfo> rules, const checks::Levels& levels,
                      QWidget* parent = nullptr);

    /// Of all rules that weigh something else than they come with, or did before.
    [[nodiscard]] checks::Levels levels() const;

private:
    void putBack();

    std::vector<checks::RuleInfo> m_rules;
    checks::Levels m_before;
    std::vector<QComboBox*> m_choices; ///< Of the rules, in their order.
};

} // namespace vestitel::dialogs
