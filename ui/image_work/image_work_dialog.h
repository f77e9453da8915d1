#pragma once

#include "base/result.h"
#include "domain/medium.h"
#include "image_work/edit_history.h"

#include <QDialog>
#include <QFuture>
#include <QImage>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace vestitel::image_work {

class ImageCanvas;
class ImageTools;

/// How large a picture the dialog works on, at most.
inline constexpr QSize kWorkSize(1600, 1600);

/// Crops, turns, straightens and blurs an image of the archive. Nothing is written here: edit() is
/// what is to be stored.
class ImageWorkDialog final : public QDialog {
    Q_OBJECT

public:
    struct Subject {
        domain::Medium medium;
        qint64 otherPosts = 0; ///< How many posts besides the open one show it.
    };

    /// `picture`: the original upright, at most kWorkSize; may come later.
    ImageWorkDialog(const Subject& subject, const QFuture<Result<QImage>>& picture,
                    QWidget* parent = nullptr);

    [[nodiscard]] const domain::ImageEdit& edit() const { return m_history.edit(); }
    [[nodiscard]] ImageCanvas& canvas() const { return *m_canvas; }

private:
    void take(const Result<QImage>& picture);
    void showSentence(const QString& sentence);
    [[nodiscard]] QStringList remarks() const;

    domain::Medium m_medium;
    qint64 m_otherPosts;
    EditHistory m_history;
    ImageCanvas* m_canvas;
    ImageTools* m_tools;
    QStackedWidget* m_place;
    QLabel* m_sentence;
    QLabel* m_readout;
    QLabel* m_remarks;
    QPushButton* m_accept;
};

} // namespace vestitel::image_work
