#pragma once

#include "domain/language.h"

#include <QDialog>

#include <optional>

class QComboBox;

namespace vestitel::dialogs {

/// Of which language some words within a text are, so that they are spoken and spelled right.
class LanguageDialog final : public QDialog {
    Q_OBJECT

public:
    /// `own`: the language of the text around; `current`: a tag, or empty for `own`.
    LanguageDialog(const domain::Language& own, const QString& current, QWidget* parent = nullptr);

    /// Nothing: the text's own.
    [[nodiscard]] std::optional<domain::Language> language() const;

private:
    QComboBox* m_choice;
};

} // namespace vestitel::dialogs
