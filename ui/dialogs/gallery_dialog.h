#pragma once

#include "dialogs/image_dialog.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace vestitel::dialogs {

/// Several images at once: their order (dragged, or Alt with an arrow), and for each what it shows,
/// its caption and its credit. accepted() comes only with images of which each is described or
/// decoration.
class GalleryDialog final : public QDialog {
    Q_OBJECT

public:
    GalleryDialog(fields::MediaServices services, const domain::Language& language,
                  QWidget* parent = nullptr);

    /// Takes more files, behind those that are there.
    void takeFiles(const QStringList& paths);
    /// Moves the current image one place up (-1) or down (1).
    void moveCurrent(int by);

    /// In the order in which they are to stand.
    [[nodiscard]] std::vector<ImageInText> images() const;
    /// What the archive said of each, and what it is to say now.
    [[nodiscard]] std::vector<std::pair<domain::Medium, domain::Medium>> mediumTexts() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Image {
        domain::Medium medium;
        QString alt;
        QString caption;
        QString credit;
        bool decorative = false;
    };

    void buildFields(QVBoxLayout* column);
    void askForFiles();
    void stored(const Result<domain::Medium>& medium);
    void keep();
    void showCurrent();
    void removeCurrent();
    void refresh();
    [[nodiscard]] Image* current();
    [[nodiscard]] const Image& imageAt(int row) const;

    fields::MediaServices m_services;
    domain::Language m_language;
    std::map<int, Image> m_images; ///< By the number that their rows carry.
    int m_next = 0;
    int m_storing = 0;
    QStringList m_problems;
    bool m_showing = false; ///< The fields are being filled, not written.

    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLineEdit* m_alt;
    QCheckBox* m_decorative;
    QLineEdit* m_caption;
    QLineEdit* m_credit;
    QLabel* m_hint;
    QLabel* m_problem;
    QPushButton* m_accept;
};

} // namespace vestitel::dialogs
