# Notes on countries: what a person may need to know beside the traits.

country-note-ae = 阿拉伯联合酋长国依据条约列入英国名单。它必须出示证据。
country-note-cl = 2025年的一项命令把智利移入无须向英国法院出示证据的一组。
country-note-cn = 英国与中国内地没有常设的引渡安排。在法律上，个案安排仍有可能。
country-note-gb = 这就是英国本身，因此其引渡名单不适用。
country-note-hk = 2025年的一项命令把香港从英国名单中移除。部长们表示，任何请求都逐案审查，没有一项会自动处理。
country-note-in = 印度列入英国名单。它必须出示证据，提交文件的时间比多数国家长。
country-note-jp = 没有条约。2021年曾就一个具体案件作出个案安排。
country-note-kw = 科威特列入英国名单，必须出示证据。其提交文件的时间需要核查。
country-note-ru = 俄罗斯列入英国名单，并于2022年3月不再是欧洲委员会成员。今天会怎样处理请求，应询问律师。
country-note-tv = 不是国际刑警组织的独立成员。警务信息仍可通过其他途径传递。
country-note-xk = 不是国际刑警组织的独立成员。警务信息仍可通过其他途径传递。
country-note-zw = 2025年的一项命令把津巴布韦从英国名单中移除。任何请求都逐案审查。
