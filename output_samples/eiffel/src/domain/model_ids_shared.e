note
	description: "Name of a model: one of the known names, or any other that the account can use."

class
	MODEL_IDS_SHARED

inherit
	API_TEXT_VALUES

feature -- Access

	gpt_5_6_sol: STRING_32 = {STRING_32} "gpt-5.6-sol"
			-- The value `"gpt-5.6-sol"'.

	gpt_5_6_terra: STRING_32 = {STRING_32} "gpt-5.6-terra"
			-- The value `"gpt-5.6-terra"'.

	gpt_5_6_luna: STRING_32 = {STRING_32} "gpt-5.6-luna"
			-- The value `"gpt-5.6-luna"'.

	gpt_5_5: STRING_32 = {STRING_32} "gpt-5.5"
			-- The value `"gpt-5.5"'.

	gpt_5_5_2026_04_23: STRING_32 = {STRING_32} "gpt-5.5-2026-04-23"
			-- The value `"gpt-5.5-2026-04-23"'.

	gpt_5_4: STRING_32 = {STRING_32} "gpt-5.4"
			-- The value `"gpt-5.4"'.

	gpt_5_4_mini: STRING_32 = {STRING_32} "gpt-5.4-mini"
			-- The value `"gpt-5.4-mini"'.

	gpt_5_4_nano: STRING_32 = {STRING_32} "gpt-5.4-nano"
			-- The value `"gpt-5.4-nano"'.

	gpt_5_4_mini_2026_03_17: STRING_32 = {STRING_32} "gpt-5.4-mini-2026-03-17"
			-- The value `"gpt-5.4-mini-2026-03-17"'.

	gpt_5_4_nano_2026_03_17: STRING_32 = {STRING_32} "gpt-5.4-nano-2026-03-17"
			-- The value `"gpt-5.4-nano-2026-03-17"'.

	gpt_5_3_chat_latest: STRING_32 = {STRING_32} "gpt-5.3-chat-latest"
			-- The value `"gpt-5.3-chat-latest"'.

	gpt_5_2: STRING_32 = {STRING_32} "gpt-5.2"
			-- The value `"gpt-5.2"'.

	gpt_5_2_2025_12_11: STRING_32 = {STRING_32} "gpt-5.2-2025-12-11"
			-- The value `"gpt-5.2-2025-12-11"'.

	gpt_5_2_chat_latest: STRING_32 = {STRING_32} "gpt-5.2-chat-latest"
			-- The value `"gpt-5.2-chat-latest"'.

	gpt_5_2_pro: STRING_32 = {STRING_32} "gpt-5.2-pro"
			-- The value `"gpt-5.2-pro"'.

	gpt_5_2_pro_2025_12_11: STRING_32 = {STRING_32} "gpt-5.2-pro-2025-12-11"
			-- The value `"gpt-5.2-pro-2025-12-11"'.

	gpt_5_1: STRING_32 = {STRING_32} "gpt-5.1"
			-- The value `"gpt-5.1"'.

	gpt_5_1_2025_11_13: STRING_32 = {STRING_32} "gpt-5.1-2025-11-13"
			-- The value `"gpt-5.1-2025-11-13"'.

	gpt_5_1_codex: STRING_32 = {STRING_32} "gpt-5.1-codex"
			-- The value `"gpt-5.1-codex"'.

	gpt_5_1_mini: STRING_32 = {STRING_32} "gpt-5.1-mini"
			-- The value `"gpt-5.1-mini"'.

	gpt_5_1_chat_latest: STRING_32 = {STRING_32} "gpt-5.1-chat-latest"
			-- The value `"gpt-5.1-chat-latest"'.

	gpt_5: STRING_32 = {STRING_32} "gpt-5"
			-- The value `"gpt-5"'.

	gpt_5_mini: STRING_32 = {STRING_32} "gpt-5-mini"
			-- The value `"gpt-5-mini"'.

	gpt_5_nano: STRING_32 = {STRING_32} "gpt-5-nano"
			-- The value `"gpt-5-nano"'.

	gpt_5_2025_08_07: STRING_32 = {STRING_32} "gpt-5-2025-08-07"
			-- The value `"gpt-5-2025-08-07"'.

	gpt_5_mini_2025_08_07: STRING_32 = {STRING_32} "gpt-5-mini-2025-08-07"
			-- The value `"gpt-5-mini-2025-08-07"'.

	gpt_5_nano_2025_08_07: STRING_32 = {STRING_32} "gpt-5-nano-2025-08-07"
			-- The value `"gpt-5-nano-2025-08-07"'.

	gpt_5_chat_latest: STRING_32 = {STRING_32} "gpt-5-chat-latest"
			-- The value `"gpt-5-chat-latest"'.

	gpt_4_1: STRING_32 = {STRING_32} "gpt-4.1"
			-- The value `"gpt-4.1"'.

	gpt_4_1_mini: STRING_32 = {STRING_32} "gpt-4.1-mini"
			-- The value `"gpt-4.1-mini"'.

	gpt_4_1_nano: STRING_32 = {STRING_32} "gpt-4.1-nano"
			-- The value `"gpt-4.1-nano"'.

	gpt_4_1_2025_04_14: STRING_32 = {STRING_32} "gpt-4.1-2025-04-14"
			-- The value `"gpt-4.1-2025-04-14"'.

	gpt_4_1_mini_2025_04_14: STRING_32 = {STRING_32} "gpt-4.1-mini-2025-04-14"
			-- The value `"gpt-4.1-mini-2025-04-14"'.

	gpt_4_1_nano_2025_04_14: STRING_32 = {STRING_32} "gpt-4.1-nano-2025-04-14"
			-- The value `"gpt-4.1-nano-2025-04-14"'.

	o4_mini: STRING_32 = {STRING_32} "o4-mini"
			-- The value `"o4-mini"'.

	o4_mini_2025_04_16: STRING_32 = {STRING_32} "o4-mini-2025-04-16"
			-- The value `"o4-mini-2025-04-16"'.

	o3: STRING_32 = {STRING_32} "o3"
			-- The value `"o3"'.

	o3_2025_04_16: STRING_32 = {STRING_32} "o3-2025-04-16"
			-- The value `"o3-2025-04-16"'.

	o3_mini: STRING_32 = {STRING_32} "o3-mini"
			-- The value `"o3-mini"'.

	o3_mini_2025_01_31: STRING_32 = {STRING_32} "o3-mini-2025-01-31"
			-- The value `"o3-mini-2025-01-31"'.

	o1: STRING_32 = {STRING_32} "o1"
			-- The value `"o1"'.

	o1_2024_12_17: STRING_32 = {STRING_32} "o1-2024-12-17"
			-- The value `"o1-2024-12-17"'.

	o1_preview: STRING_32 = {STRING_32} "o1-preview"
			-- The value `"o1-preview"'.

	o1_preview_2024_09_12: STRING_32 = {STRING_32} "o1-preview-2024-09-12"
			-- The value `"o1-preview-2024-09-12"'.

	o1_mini: STRING_32 = {STRING_32} "o1-mini"
			-- The value `"o1-mini"'.

	o1_mini_2024_09_12: STRING_32 = {STRING_32} "o1-mini-2024-09-12"
			-- The value `"o1-mini-2024-09-12"'.

	gpt_4o: STRING_32 = {STRING_32} "gpt-4o"
			-- The value `"gpt-4o"'.

	gpt_4o_2024_11_20: STRING_32 = {STRING_32} "gpt-4o-2024-11-20"
			-- The value `"gpt-4o-2024-11-20"'.

	gpt_4o_2024_08_06: STRING_32 = {STRING_32} "gpt-4o-2024-08-06"
			-- The value `"gpt-4o-2024-08-06"'.

	gpt_4o_2024_05_13: STRING_32 = {STRING_32} "gpt-4o-2024-05-13"
			-- The value `"gpt-4o-2024-05-13"'.

	gpt_4o_audio_preview: STRING_32 = {STRING_32} "gpt-4o-audio-preview"
			-- The value `"gpt-4o-audio-preview"'.

	gpt_4o_audio_preview_2024_10_01: STRING_32 = {STRING_32} "gpt-4o-audio-preview-2024-10-01"
			-- The value `"gpt-4o-audio-preview-2024-10-01"'.

	gpt_4o_audio_preview_2024_12_17: STRING_32 = {STRING_32} "gpt-4o-audio-preview-2024-12-17"
			-- The value `"gpt-4o-audio-preview-2024-12-17"'.

	gpt_4o_audio_preview_2025_06_03: STRING_32 = {STRING_32} "gpt-4o-audio-preview-2025-06-03"
			-- The value `"gpt-4o-audio-preview-2025-06-03"'.

	gpt_4o_mini_audio_preview: STRING_32 = {STRING_32} "gpt-4o-mini-audio-preview"
			-- The value `"gpt-4o-mini-audio-preview"'.

	gpt_4o_mini_audio_preview_2024_12_17: STRING_32 = {STRING_32} "gpt-4o-mini-audio-preview-2024-12-17"
			-- The value `"gpt-4o-mini-audio-preview-2024-12-17"'.

	gpt_4o_search_preview: STRING_32 = {STRING_32} "gpt-4o-search-preview"
			-- The value `"gpt-4o-search-preview"'.

	gpt_4o_mini_search_preview: STRING_32 = {STRING_32} "gpt-4o-mini-search-preview"
			-- The value `"gpt-4o-mini-search-preview"'.

	gpt_4o_search_preview_2025_03_11: STRING_32 = {STRING_32} "gpt-4o-search-preview-2025-03-11"
			-- The value `"gpt-4o-search-preview-2025-03-11"'.

	gpt_4o_mini_search_preview_2025_03_11: STRING_32 = {STRING_32} "gpt-4o-mini-search-preview-2025-03-11"
			-- The value `"gpt-4o-mini-search-preview-2025-03-11"'.

	chatgpt_4o_latest: STRING_32 = {STRING_32} "chatgpt-4o-latest"
			-- The value `"chatgpt-4o-latest"'.

	codex_mini_latest: STRING_32 = {STRING_32} "codex-mini-latest"
			-- The value `"codex-mini-latest"'.

	gpt_4o_mini: STRING_32 = {STRING_32} "gpt-4o-mini"
			-- The value `"gpt-4o-mini"'.

	gpt_4o_mini_2024_07_18: STRING_32 = {STRING_32} "gpt-4o-mini-2024-07-18"
			-- The value `"gpt-4o-mini-2024-07-18"'.

	gpt_4_turbo: STRING_32 = {STRING_32} "gpt-4-turbo"
			-- The value `"gpt-4-turbo"'.

	gpt_4_turbo_2024_04_09: STRING_32 = {STRING_32} "gpt-4-turbo-2024-04-09"
			-- The value `"gpt-4-turbo-2024-04-09"'.

	gpt_4_0125_preview: STRING_32 = {STRING_32} "gpt-4-0125-preview"
			-- The value `"gpt-4-0125-preview"'.

	gpt_4_turbo_preview: STRING_32 = {STRING_32} "gpt-4-turbo-preview"
			-- The value `"gpt-4-turbo-preview"'.

	gpt_4_1106_preview: STRING_32 = {STRING_32} "gpt-4-1106-preview"
			-- The value `"gpt-4-1106-preview"'.

	gpt_4_vision_preview: STRING_32 = {STRING_32} "gpt-4-vision-preview"
			-- The value `"gpt-4-vision-preview"'.

	gpt_4: STRING_32 = {STRING_32} "gpt-4"
			-- The value `"gpt-4"'.

	gpt_4_0314: STRING_32 = {STRING_32} "gpt-4-0314"
			-- The value `"gpt-4-0314"'.

	gpt_4_0613: STRING_32 = {STRING_32} "gpt-4-0613"
			-- The value `"gpt-4-0613"'.

	gpt_4_32k: STRING_32 = {STRING_32} "gpt-4-32k"
			-- The value `"gpt-4-32k"'.

	gpt_4_32k_0314: STRING_32 = {STRING_32} "gpt-4-32k-0314"
			-- The value `"gpt-4-32k-0314"'.

	gpt_4_32k_0613: STRING_32 = {STRING_32} "gpt-4-32k-0613"
			-- The value `"gpt-4-32k-0613"'.

	gpt_3_5_turbo: STRING_32 = {STRING_32} "gpt-3.5-turbo"
			-- The value `"gpt-3.5-turbo"'.

	gpt_3_5_turbo_16k: STRING_32 = {STRING_32} "gpt-3.5-turbo-16k"
			-- The value `"gpt-3.5-turbo-16k"'.

	gpt_3_5_turbo_0301: STRING_32 = {STRING_32} "gpt-3.5-turbo-0301"
			-- The value `"gpt-3.5-turbo-0301"'.

	gpt_3_5_turbo_0613: STRING_32 = {STRING_32} "gpt-3.5-turbo-0613"
			-- The value `"gpt-3.5-turbo-0613"'.

	gpt_3_5_turbo_1106: STRING_32 = {STRING_32} "gpt-3.5-turbo-1106"
			-- The value `"gpt-3.5-turbo-1106"'.

	gpt_3_5_turbo_0125: STRING_32 = {STRING_32} "gpt-3.5-turbo-0125"
			-- The value `"gpt-3.5-turbo-0125"'.

	gpt_3_5_turbo_16k_0613: STRING_32 = {STRING_32} "gpt-3.5-turbo-16k-0613"
			-- The value `"gpt-3.5-turbo-16k-0613"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<gpt_5_6_sol, gpt_5_6_terra, gpt_5_6_luna, gpt_5_5, gpt_5_5_2026_04_23, gpt_5_4, gpt_5_4_mini,
				gpt_5_4_nano, gpt_5_4_mini_2026_03_17, gpt_5_4_nano_2026_03_17, gpt_5_3_chat_latest, gpt_5_2,
				gpt_5_2_2025_12_11, gpt_5_2_chat_latest, gpt_5_2_pro, gpt_5_2_pro_2025_12_11, gpt_5_1,
				gpt_5_1_2025_11_13, gpt_5_1_codex, gpt_5_1_mini, gpt_5_1_chat_latest, gpt_5, gpt_5_mini,
				gpt_5_nano, gpt_5_2025_08_07, gpt_5_mini_2025_08_07, gpt_5_nano_2025_08_07, gpt_5_chat_latest,
				gpt_4_1, gpt_4_1_mini, gpt_4_1_nano, gpt_4_1_2025_04_14, gpt_4_1_mini_2025_04_14,
				gpt_4_1_nano_2025_04_14, o4_mini, o4_mini_2025_04_16, o3, o3_2025_04_16, o3_mini,
				o3_mini_2025_01_31, o1, o1_2024_12_17, o1_preview, o1_preview_2024_09_12, o1_mini,
				o1_mini_2024_09_12, gpt_4o, gpt_4o_2024_11_20, gpt_4o_2024_08_06, gpt_4o_2024_05_13,
				gpt_4o_audio_preview, gpt_4o_audio_preview_2024_10_01, gpt_4o_audio_preview_2024_12_17,
				gpt_4o_audio_preview_2025_06_03, gpt_4o_mini_audio_preview,
				gpt_4o_mini_audio_preview_2024_12_17, gpt_4o_search_preview, gpt_4o_mini_search_preview,
				gpt_4o_search_preview_2025_03_11, gpt_4o_mini_search_preview_2025_03_11, chatgpt_4o_latest,
				codex_mini_latest, gpt_4o_mini, gpt_4o_mini_2024_07_18, gpt_4_turbo, gpt_4_turbo_2024_04_09,
				gpt_4_0125_preview, gpt_4_turbo_preview, gpt_4_1106_preview, gpt_4_vision_preview, gpt_4,
				gpt_4_0314, gpt_4_0613, gpt_4_32k, gpt_4_32k_0314, gpt_4_32k_0613, gpt_3_5_turbo,
				gpt_3_5_turbo_16k, gpt_3_5_turbo_0301, gpt_3_5_turbo_0613, gpt_3_5_turbo_1106,
				gpt_3_5_turbo_0125, gpt_3_5_turbo_16k_0613>>
		end

end
