#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace vestitel::dialogs {

class PlacePage;

/// What is asked when there is no archive yet: a new one, the sample, one that exists; and for what
/// is made, where. It stays
/// open while the window tries, so that a failure is told here; the window closes it.
class FirstStartDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FirstStartDialog(QWidget* parent = nullptr);

    /// Where archives are offered a place; it need not be there.
    void setStartFolder(const QString& folder) { m_startFolder = folder; }
    /// The last choice came to nothing.
    void showProblem(const QString& sentence);
    /// The same of an archive that is damaged: a way to its posts is offered.
    void showDamage(const QString& sentence);

signals:
    void newArchiveChosen(const QString& folder);
    void sampleArchiveChosen(const QString& folder);
    void existingArchiveChosen(const QString& folder);
    /// The posts of the damaged archive are to be brought back.
    void rescueRequested();

protected:
    void reject() override;

private:
    using Chosen = void (FirstStartDialog::*)(const QString&);
    void askForPlace(Chosen chosen, const QString& name, const QString& primary);
    void askForExisting();
    void showChoices();

    QString m_startFolder;
    QStackedWidget* m_pages;
    PlacePage* m_place;
    Chosen m_chosen = nullptr;
    QLabel* m_problem;
    QPushButton* m_rescue;
};

} // namespace vestitel::dialogs
