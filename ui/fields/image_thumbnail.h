#pragma once

#include "fields/media_services.h"

#include <QWidget>

#include <optional>

namespace vestitel::fields {

/// Shows one image of the archive (or of a file that was just chosen) at its own proportions,
/// loaded beside the window; in its place, a quiet sentence when there is none.
class ImageThumbnail final : public QWidget {
    Q_OBJECT

public:
    ImageThumbnail(MediaServices services, QWidget* parent = nullptr);

    void show(const std::optional<MediaHash>& hash);
    /// The same image, which may look otherwise now.
    void showAgain();
    void showImage(const QImage& image);
    /// What stands there while there is no image.
    void setPlaceholder(const QString& sentence);
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void load();

    MediaServices m_services;
    std::optional<MediaHash> m_hash;
    QImage m_image;
    QString m_placeholder;
    bool m_loading = false;
    int m_request = 0;
};

} // namespace vestitel::fields
