import { startPlaygroundProcess } from '../test/browser/support/playground-process.js'
const p = await startPlaygroundProcess('/tmp/pg-repro-'+Date.now())
let t=Date.now(); const r=await fetch(p.url+'/api/reset',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({to:'lived-in'})}); console.log(r.status, await r.text(), 'lived-in', Date.now()-t)
await p.stop()
