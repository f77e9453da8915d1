#pragma once

#include "export_dialog/export_services.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace vestitel::export_dialog {

/// The first view: form and folder, and what went wrong with the last try.
class ChoicePage final : public QWidget {
    Q_OBJECT

public:
    ChoicePage(const ExportSubject& subject, const ExportChoice& choice, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    /// A sentence about what went wrong; empty hides it.
    void showProblem(const QString& sentence);
    void focusForm();

private:
    void addForms(editorial::ExportForm chosen);
    void askForFolder();

    QButtonGroup* m_forms;
    QLineEdit* m_folder;
    QWidget* m_problemCard;
    QLabel* m_problem;
};

} // namespace vestitel::export_dialog
