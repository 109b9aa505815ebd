/**
 * The tools that an exported repository runs, each file by its hash (A74). Written by `node scripts/renew-tool-pins.ts`;
 * for Python 3.10 to 3.14 on 64-bit Linux, the machines that the workflows ask for.
 */
export interface ToolPin {
  readonly name: string
  readonly version: string
  readonly sha256: readonly string[]
}

export const TOOL_PINS: { readonly lint: readonly ToolPin[]; readonly test: readonly ToolPin[] } = {
  lint: [
    { name: 'ruff', version: '0.17.6', sha256: ['aa3b08254a732acba246891089a152c47c5733dc36b8ecb76ce8602f8326e5e4'] },
  ],
  test: [
    { name: 'coverage', version: '7.16.2', sha256: ['191803c4996b499fcd78c2ad5e5f767dcc53cb4dc6de6d6a741b443a1821ef02', 'db5f8394e17f877a625b257f2ba0ce8e728a499c2c1579ad66220272cd3df510', '5375ebd99038021b35e99dc88255022912c06565d316212f4a576e4b08d30f5d', '4358b9c8c0125b460407f3017c6cce8156e904b32772c5630d27112f52bdbfe5', '35f37886699cb9abd29958247d718628d5bc6f39e623dff66a09e546c42a7e03', '11d28e9123a9156cb405d8d27b44256c9a58fb5decc2073a8f17862057e3aa0f'] },
    { name: 'exceptiongroup', version: '1.3.1', sha256: ['a7a39a3bd276781e98394987d3a5701d0c4edffb633bb7a5144577f82c773598'] },
    { name: 'iniconfig', version: '2.3.1', sha256: ['9121e2c1fdb355232495be3194c8dfe87ccc2d5dee45947b78e68f499790d7a7'] },
    { name: 'packaging', version: '26.3', sha256: ['d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c'] },
    { name: 'pluggy', version: '1.7.0', sha256: ['7dd7b0d8832ba3cb632c306926ded123429211b83641b35dc5c41ad2d34f9bec'] },
    { name: 'pygments', version: '2.21.0', sha256: ['2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9'] },
    { name: 'pytest', version: '9.2.0', sha256: ['07acdcf88ec174f907dc01af70bf52d49b014bbab03faeeade31c96b18c2e588'] },
    { name: 'pytest-cov', version: '7.1.0', sha256: ['a0461110b7865f9a271aa1b51e516c9a95de9d696734a2f71e3e78f46e1d4678'] },
    { name: 'tomli', version: '2.5.0', sha256: ['d7e369fd63331746182360977b1892bfc215476a30d61612d732425311639f56', '6cf74416bdc94ae458b14e37286c1073081850ac8459a00d0c5efef5d44294c6', '5d8bac3d603c97e6854424e5b2b5b741bdbde387e09f162fb0446812b4a8362b', '7ac2027d37c3afbdf4bdd377f2676f6f1d2122a5be1f1137b49dced590b37e75', '32a7b79ac57a2e83670ce329ccf675798bc5a2094783a63676866b70503f2e2b'] },
    { name: 'typing-extensions', version: '4.16.0', sha256: ['481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8'] },
  ],
}
