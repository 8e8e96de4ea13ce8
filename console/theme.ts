import type { ThemeConfig } from 'antd';

/** Fonts of the machine alone: nothing is loaded. The greys are dark enough to be read (WCAG 2.2, 1.4.3). */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1554ad',
    colorLink: '#1554ad',
    colorSuccess: '#237804',
    colorWarning: '#ad4e00',
    colorError: '#cf1322',
    colorTextSecondary: 'rgba(0, 0, 0, 0.68)',
    colorTextTertiary: 'rgba(0, 0, 0, 0.62)',
    colorTextDescription: 'rgba(0, 0, 0, 0.65)',
    colorTextDisabled: 'rgba(0, 0, 0, 0.58)',
    colorTextPlaceholder: 'rgba(0, 0, 0, 0.6)',
    colorBgLayout: '#f2f5f9',
    borderRadius: 6,
    fontFamily:
      "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', system-ui, sans-serif",
  },
  components: {
    Layout: { headerBg: '#0b2f66', headerHeight: 52, headerPadding: '0 20px', siderBg: '#ffffff' },
    Menu: { itemHeight: 42 },
    Card: { headerHeight: 44 },
  },
};
