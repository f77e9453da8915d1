#pragma once

#include <QString>

namespace vestitel::test {

/// Everything that could make a browser ask the network, each to a listener's port.
inline QString hostileMarkup(quint16 port) {
    return QStringLiteral(R"html(
<link rel="preconnect" href="http://127.0.0.1:PORT/"><link rel="dns-prefetch" href="//127.0.0.1:PORT">
<link rel="prefetch" href="http://127.0.0.1:PORT/prefetch"><link rel="preload" as="image" href="http://127.0.0.1:PORT/preload">
<link rel="stylesheet" href="http://127.0.0.1:PORT/style.css"><link rel="icon" href="http://127.0.0.1:PORT/icon.png">
<link rel="manifest" href="http://127.0.0.1:PORT/manifest.json"><link rel="modulepreload" href="http://127.0.0.1:PORT/module.js">
<meta http-equiv="refresh" content="0; url=http://127.0.0.1:PORT/refresh">
<style>@import url(http://127.0.0.1:PORT/import.css); body { background: url(http://127.0.0.1:PORT/background.png) }
@font-face { font-family: far; src: url(http://127.0.0.1:PORT/font.woff2) } p { font-family: far }</style>
<script>fetch("http://127.0.0.1:PORT/fetch"); new WebSocket("ws://127.0.0.1:PORT/socket");
navigator.sendBeacon("http://127.0.0.1:PORT/beacon"); new EventSource("http://127.0.0.1:PORT/events");
var peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:PORT" }] });
peer.createDataChannel("x"); peer.createOffer().then(offer => peer.setLocalDescription(offer));
location = "http://127.0.0.1:PORT/location"; window.open("http://127.0.0.1:PORT/window");</script>
<script src="http://127.0.0.1:PORT/script.js"></script>
<h1 style="background-image: url(http://127.0.0.1:PORT/inline.png)">Заглавие</h1>
<p onmouseover="fetch('http://127.0.0.1:PORT/over')" style="background: url(http://127.0.0.1:PORT/p.png)">Текст</p>
<p><img src="http://127.0.0.1:PORT/image.png" alt="x" srcset="http://127.0.0.1:PORT/image2.png 2x"
onerror="fetch('http://127.0.0.1:PORT/error'); new Image().src='http://127.0.0.1:PORT/error2'"></p>
<figure><img src="http://127.0.0.1:PORT/figure.png"><figcaption>Надпис</figcaption></figure>
<picture><source srcset="http://127.0.0.1:PORT/source.webp"><img src="//127.0.0.1:PORT/relative.png"></picture>
<iframe src="http://127.0.0.1:PORT/frame"></iframe><iframe srcdoc="<img src=http://127.0.0.1:PORT/srcdoc.png>"></iframe>
<object data="http://127.0.0.1:PORT/object"></object><embed src="http://127.0.0.1:PORT/embed">
<video src="http://127.0.0.1:PORT/video.mp4" poster="http://127.0.0.1:PORT/poster.png" autoplay muted></video>
<audio src="http://127.0.0.1:PORT/audio.mp3" autoplay></audio>
<svg><image href="http://127.0.0.1:PORT/svg.png"/><use href="http://127.0.0.1:PORT/use.svg#a"/></svg>
<form id="form" action="http://127.0.0.1:PORT/form" method="post"><input name="a" type="image" src="http://127.0.0.1:PORT/input.png"></form>
<p><a id="link" href="http://127.0.0.1:PORT/link" ping="http://127.0.0.1:PORT/ping">връзка</a>
<a id="window" href="http://127.0.0.1:PORT/blank" target="_blank">прозорец</a>
<a id="file" href="http://127.0.0.1:PORT/download" download>файл</a></p>
<table background="http://127.0.0.1:PORT/table.png"><tr><td>клетка</td></tr></table>
<p>Последно</p>)html")
        .replace(QLatin1String("PORT"), QString::number(port));
}

} // namespace vestitel::test
