#pragma once

#include "export_dialog/export_services.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
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

signals:
    /// Another form was chosen.
    void formChosen(vestitel::editorial::ExportForm form);

private:
    void addForms(editorial::ExportForm chosen);
    void addTarget(const publishing::FragmentTarget& target);
    void showTarget();
    void askForFolder();

    QLabel* m_findingsTitle;
    QListWidget* m_findings;
    QButtonGroup* m_forms;
    QWidget* m_target; ///< For which system a piece is made; shown with that form.
    QComboBox* m_profile;
    QLineEdit* m_mediaAddress;
    QLineEdit* m_folder;
    QWidget* m_problemCard;
    QLabel* m_problem;
};

} // namespace vestitel::export_dialog
