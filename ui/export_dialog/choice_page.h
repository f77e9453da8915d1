#pragma once

#include "export_dialog/export_services.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;

namespace vestitel::export_dialog {

/// The first view: form and folder, and what went wrong with the last try.
class ChoicePage final : public QWidget {
    Q_OBJECT

public:
    ChoicePage(const ExportSubject& subject, const ExportChoice& choice, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    /// What should be mended before; none is good news, and said.
    void showFindings(const std::vector<checks::Finding>& findings);
    /// A sentence about what went wrong; empty hides it.
    void showProblem(const QString& sentence);
    void focusForm();

private:
    void addForms(editorial::ExportForm chosen);
    void askForFolder();

    QLabel* m_findingsTitle;
    QListWidget* m_findings;
    QButtonGroup* m_forms;
    QLineEdit* m_folder;
    QWidget* m_problemCard;
    QLabel* m_problem;
};

} // namespace vestitel::export_dialog
