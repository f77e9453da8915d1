#pragma once

#include <QWidget>

class QLabel;

namespace vestitel::startup {

/// The first start: a new archive, the sample archive, an existing one, and nothing else.
class StartWindow final : public QWidget {
    Q_OBJECT

public:
    explicit StartWindow(QWidget* parent = nullptr);

    /// Why there is no archive open.
    void showProblem(const QString& sentence);

signals:
    void createRequested(const QString& folder);
    void sampleRequested(const QString& folder);
    void openRequested(const QString& folder);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void chooseNew();
    void chooseExisting();

    QLabel* m_problem;
};

/// Where the sample archive is put: below the documents.
[[nodiscard]] QString sampleFolder();

} // namespace vestitel::startup
