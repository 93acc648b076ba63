/**
 * What has to be known before a page is painted: that scripts run, so that what needs them takes its place at once, and the
 * colours that the reader chose in this browser. Without it, or without a choice, colours are the system's.
 */
export const SCHEME_SCRIPT = `(d=>{d.dataset.js="";navigator.share&&(d.dataset.share="");try{let s=localStorage.getItem("scheme");if(s=="dark"||s=="light")d.dataset.scheme=s}catch{}})(document.documentElement)`;
