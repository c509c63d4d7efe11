import { defineConfig } from 'html-validate';

/** html-validate's recommended rules over the finished site. Each rule that is changed has its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Safari takes the role from a list without bullets (WebKit bug 170179); `role="list"` gives it back.
    'no-redundant-role': ['error', { exclude: ['list'] }],
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // It asks for no-break spaces between the words of «Haster det? Ring legevakt …» too, so that the link could not
    // wrap on a phone. The spaces inside the numbers are tested where they are made (domain/phone.ts).
    'tel-non-breaking': 'off',
  },
});
