/**
 * The on-screen keyboard: what keys do to a draft, and which characters pinyin means. Pure: it
 * knows neither pages nor devices.
 */
@NullMarked
package onething.kiosk.keyboard;

import org.jspecify.annotations.NullMarked;
