import type { Form, LayerGroup } from './form.ts';
import type { Ink } from './palette.ts';

const solid = (ink: Ink, width: number): Form => ({ type: 'line', ink, width });

/** Layers by group, in the order the panel lists them. Ids are in links and never change meaning. */
export const catalogue = {
  scope: {
    name: { zh: '规划范围', en: 'Planning scope' },
    layers: {
      units: {
        name: { zh: '范围内的区县和市', en: 'Districts, counties and cities in scope' },
        shownAtFirst: true,
        legend: {
          chongqingCore: {
            name: { zh: '重庆中心城区', en: 'Central Chongqing' },
            form: { type: 'fill', ink: 'chongqingCore' },
          },
          chengduCore: {
            name: { zh: '成都市', en: 'Chengdu' },
            form: { type: 'fill', ink: 'chengduCore' },
          },
          chongqingLand: {
            name: { zh: '范围内的重庆其他区县', en: 'Rest of Chongqing in scope' },
            form: { type: 'fill', ink: 'chongqingLand' },
          },
          sichuanLand: {
            name: { zh: '范围内的四川其他市', en: 'Rest of Sichuan in scope' },
            form: { type: 'fill', ink: 'sichuanLand' },
          },
        },
      },
      part: {
        name: { zh: '部分纳入（开州、云阳）', en: 'Included in part (Kaizhou, Yunyang)' },
        shownAtFirst: true,
        legend: {
          part: {
            name: { zh: '部分地区纳入', en: 'Included in part' },
            form: { type: 'hatch', ink: 'partHatch', on: 'chongqingLand', lean: 'right' },
            note: {
              zh: '纲要未划界线，故整区县画斜线',
              en: 'No line was drawn, so hatched whole',
            },
          },
        },
      },
      excluded: {
        name: { zh: '明确不含的五县市', en: 'The five counties expressly left out' },
        shownAtFirst: true,
        legend: {
          excluded: {
            name: { zh: '所在市纳入、本县除外', en: 'Left out by name' },
            form: { type: 'hatch', ink: 'excludedHatch', on: 'outside', lean: 'left' },
            note: {
              zh: '平武、北川、万源、天全、宝兴',
              en: 'Pingwu, Beichuan, Wanyuan, Tianquan, Baoxing',
            },
          },
        },
      },
      counties: {
        name: { zh: '县级界线', en: 'County lines' },
        shownAtFirst: true,
        minZoom: 8,
        legend: {
          counties: {
            name: { zh: '县级界线', en: 'County line' },
            form: { type: 'line', ink: 'border', width: 0.8, ground: 'sichuanLand' },
          },
        },
      },
    },
  },
  metros: {
    name: { zh: '都市圈', en: 'Metropolitan areas' },
    layers: {
      'metro-chongqing': {
        name: { zh: '重庆都市圈', en: 'Chongqing metropolitan area' },
        shownAtFirst: true,
        legend: {
          whole: {
            name: { zh: '重庆都市圈', en: 'Chongqing metro' },
            form: solid('chongqing', 2.4),
          },
        },
      },
      'metro-chengdu': {
        name: { zh: '成都都市圈', en: 'Chengdu metropolitan area' },
        shownAtFirst: true,
        legend: {
          core: {
            name: { zh: '成都都市圈核心范围', en: 'Chengdu metro, core extent' },
            form: solid('chengdu', 2.4),
          },
          planning: {
            name: { zh: '成都都市圈规划范围', en: 'Chengdu metro, planning extent' },
            form: { type: 'line', ink: 'chengdu', width: 1.6, dash: [4, 2] },
          },
        },
      },
    },
  },
  platforms: {
    name: { zh: '川渝合作平台', en: 'Cooperation platforms' },
    layers: {
      platforms: {
        name: { zh: '十个毗邻地区平台', en: 'Ten platforms along the border' },
        shownAtFirst: false,
        legend: {
          exact: {
            name: { zh: '平台：成员全域', en: 'Platform: all of its members' },
            form: { type: 'line', ink: 'platform', width: 1.8, fill: 'platform' },
          },
          indicative: {
            name: {
              zh: '平台：成员部分或未核实',
              en: 'Platform: members in part, or not verified',
            },
            form: { type: 'line', ink: 'platform', width: 1.6, dash: [3, 2], fill: 'platform' },
            note: {
              zh: '按成员全境绘制，实际范围更小或未见公布',
              en: 'Drawn as whole members; the true extent is smaller or not found',
            },
          },
        },
      },
    },
  },
  rail: {
    name: { zh: '铁路', en: 'Railways' },
    layers: {
      'rail-open': {
        name: { zh: '已开通', en: 'Open' },
        shownAtFirst: true,
        legend: {
          surveyed: {
            name: { zh: '铁路，已开通', en: 'Railway, open' },
            form: { type: 'line', ink: 'rail', width: 2, casing: 'railCasing' },
          },
          schematic: {
            name: { zh: '已开通，示意走向', en: 'Open, schematic line' },
            form: { type: 'line', ink: 'railSchematic', width: 1.6, casing: 'railCasing' },
            note: {
              zh: '连接车站的平滑曲线，可差数公里',
              en: 'A curve through the stations, up to kilometres off',
            },
          },
        },
      },
      'rail-construction': {
        name: { zh: '建设中', en: 'Under construction' },
        shownAtFirst: true,
        legend: {
          construction: {
            name: { zh: '建设中，示意走向', en: 'Under construction' },
            form: {
              type: 'line',
              ink: 'railSchematic',
              width: 2,
              dash: [3, 1.6],
              casing: 'railCasing',
            },
          },
        },
      },
      'rail-planned': {
        name: { zh: '规划中', en: 'Planned' },
        shownAtFirst: true,
        legend: {
          planned: {
            name: { zh: '规划中，示意走向', en: 'Planned' },
            form: {
              type: 'line',
              ink: 'railSchematic',
              width: 2,
              dash: [0.6, 1.8],
              casing: 'railCasing',
            },
          },
        },
      },
      stations: {
        name: { zh: '车站', en: 'Stations' },
        shownAtFirst: true,
        minZoom: 7.5,
        legend: {
          station: {
            name: { zh: '车站', en: 'Station' },
            form: { type: 'dot', ink: 'rail', fill: 'station', radius: 3.2 },
          },
        },
      },
      hubs: {
        name: { zh: '货运枢纽', en: 'Freight hubs' },
        shownAtFirst: false,
        legend: {
          freight: {
            name: { zh: '铁路货运枢纽', en: 'Rail-freight hub' },
            form: { type: 'dot', ink: 'railCasing', fill: 'freight', radius: 4.5 },
          },
        },
      },
    },
  },
  projects: {
    name: { zh: '重大项目', en: 'Projects' },
    legend: {
      ring: {
        name: { zh: '位置只知大概', en: 'Place known only roughly' },
        form: { type: 'mark', ink: 'station', on: 'project', mark: { zh: '○', en: '○' } },
      },
    },
    layers: {
      'new-areas': {
        name: { zh: '新区与开放平台', en: 'New areas and open zones' },
        shownAtFirst: false,
        legend: {
          'new-area': {
            name: { zh: '新区', en: 'New area' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '新', en: 'N' } },
          },
          'demonstration-zone': {
            name: { zh: '示范区', en: 'Demonstration zone' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '示', en: 'D' } },
          },
          'free-trade-zone': {
            name: { zh: '自贸试验区片区', en: 'Free-trade area' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '贸', en: 'F' } },
          },
        },
      },
      science: {
        name: { zh: '科学城与实验室', en: 'Science cities and laboratories' },
        shownAtFirst: false,
        legend: {
          'science-city': {
            name: { zh: '科学城、科技城', en: 'Science city' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '科', en: 'S' } },
          },
          laboratory: {
            name: { zh: '实验室', en: 'Laboratory' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '研', en: 'L' } },
          },
          'computing-hub': {
            name: { zh: '算力设施', en: 'Computing hub' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '算', en: 'C' } },
          },
        },
      },
      gateways: {
        name: { zh: '机场、港口与枢纽', en: 'Airports, ports and hubs' },
        shownAtFirst: false,
        legend: {
          airport: {
            name: { zh: '机场', en: 'Airport' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '机', en: 'A' } },
          },
          'river-port': {
            name: { zh: '港口', en: 'River port' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '港', en: 'P' } },
          },
          'rail-freight-hub': {
            name: { zh: '铁路货运枢纽', en: 'Rail-freight hub' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '货', en: 'G' } },
          },
          'station-hub': {
            name: { zh: '铁路客运枢纽', en: 'Main station' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '站', en: 'R' } },
          },
        },
      },
      sites: {
        name: { zh: '水利、文旅与服务', en: 'Water, culture and services' },
        shownAtFirst: false,
        legend: {
          'water-work': {
            name: { zh: '水利工程', en: 'Water works' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '水', en: 'W' } },
          },
          'culture-site': {
            name: { zh: '文化旅游', en: 'Culture and tourism' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '文', en: 'H' } },
          },
          'exhibition-centre': {
            name: { zh: '会展中心', en: 'Exhibition centre' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '展', en: 'E' } },
          },
          'government-service': {
            name: { zh: '政务服务', en: 'Public service' },
            form: { type: 'mark', ink: 'project', on: 'station', mark: { zh: '政', en: 'U' } },
          },
        },
      },
    },
  },
  land: {
    name: { zh: '底图', en: 'Base map' },
    layers: {
      rivers: {
        name: { zh: '江河', en: 'Rivers' },
        shownAtFirst: true,
        legend: { river: { name: { zh: '江河', en: 'River' }, form: solid('river', 1.6) } },
      },
      provinces: {
        name: { zh: '周边省份', en: 'Provinces around' },
        shownAtFirst: true,
        legend: {
          province: {
            name: { zh: '省级界线', en: 'Provincial line' },
            form: solid('provinceBorder', 1),
          },
        },
      },
      names: {
        name: { zh: '地名', en: 'Place names' },
        shownAtFirst: true,
        legend: {},
      },
    },
  },
} as const satisfies Record<string, LayerGroup>;
