#pragma once

#include "fields/media_services.h"

#include <QDialog>

#include <optional>
#include <utility>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vestitel::fields {
class ImageThumbnail;
class SegmentedChoice;
} // namespace vestitel::fields

namespace vestitel::dialogs {

/// An image in a text, as one language has it.
struct ImageInText {
    std::optional<MediaHash> hash;
    QString alt; ///< Empty: the image is decorative.
    QString caption;
    QString credit; ///< The medium's own, in this language.
    int side = 0;   ///< As editor::FigureSide: full, left, right, gallery.
};

/// What the archive is to say of a medium after `said` of it in a text: the credit, and where it
/// said nothing yet the description and the caption.
[[nodiscard]] domain::Medium withTexts(domain::Medium medium, const domain::Language& language,
                                       const ImageInText& said);

/// Chooses an image, or edits one that stands in the text: what it shows (or that it is only
/// decoration), caption, credit. accepted() comes only with an image that is in the archive.
class ImageDialog final : public QDialog {
    Q_OBJECT

public:
    ImageDialog(fields::MediaServices services, const domain::Language& language,
                QWidget* parent = nullptr);

    /// Starts from an image that is there already.
    void edit(const ImageInText& image);
    /// Starts from a file that was dropped or pasted.
    void takeFile(const QString& path);
    [[nodiscard]] ImageInText image() const;
    /// What the archive says of the image, and what it is to say now (withTexts); nothing when it
    /// has not answered yet.
    [[nodiscard]] std::optional<std::pair<domain::Medium, domain::Medium>> mediumTexts() const;

    /// The image with this hash may look otherwise now.
    void showAgain(const MediaHash& hash);

signals:
    /// The writer wants to crop the image, or blur something in it.
    void workRequested(const vestitel::MediaHash& hash);

private:
    void askForFile();
    void loadMedium();
    void stored(const Result<domain::Medium>& medium);
    void refresh();
    void showProblem(const QString& sentence);

    fields::MediaServices m_services;
    domain::Language m_language;
    std::optional<MediaHash> m_hash;
    std::optional<domain::Medium> m_medium;
    int m_request = 0;
    bool m_storing = false;

    fields::ImageThumbnail* m_thumbnail;
    QPushButton* m_choose;
    QPushButton* m_work;
    QLabel* m_problem;
    QLineEdit* m_alt;
    QCheckBox* m_decorative;
    QLineEdit* m_caption;
    QLineEdit* m_credit;
    fields::SegmentedChoice* m_side;
    QLabel* m_hint;
    QPushButton* m_accept;
};

} // namespace vestitel::dialogs
