#pragma once

#include <QWidget>

namespace vestitel::preview {

enum class Device { Phone, Tablet, Desktop };

/// How wide a page is on a device, in CSS pixels; 0: as wide as there is room.
[[nodiscard]] int pageWidth(Device device);

/// Holds one widget in the shape of a device, centred. Where a device is larger than the room,
/// it is drawn smaller, and scaleChanged says by how much, so that the page keeps its own width.
class DeviceFrame final : public QWidget {
    Q_OBJECT

public:
    /// Takes the widget as its child.
    explicit DeviceFrame(QWidget* content, QWidget* parent = nullptr);

    void setDevice(Device device);
    [[nodiscard]] Device device() const { return m_device; }
    /// Pixels of the widget for one pixel of the page, at most 1.
    [[nodiscard]] qreal scale() const { return m_scale; }

signals:
    void scaleChanged(qreal scale);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget* m_content; ///< Owned as a child.
    Device m_device = Device::Phone;
    qreal m_scale = 1;
};

} // namespace vestitel::preview
