note
	description: "Encoding of the audio that comes back."

class
	CREATE_CHAT_COMPLETION_REQUEST_AUDIO_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	wav: STRING_32 = {STRING_32} "wav"
			-- The value `"wav"'.

	aac: STRING_32 = {STRING_32} "aac"
			-- The value `"aac"'.

	mp3: STRING_32 = {STRING_32} "mp3"
			-- The value `"mp3"'.

	flac: STRING_32 = {STRING_32} "flac"
			-- The value `"flac"'.

	opus: STRING_32 = {STRING_32} "opus"
			-- The value `"opus"'.

	pcm16: STRING_32 = {STRING_32} "pcm16"
			-- The value `"pcm16"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<wav, aac, mp3, flac, opus, pcm16>>
		end

end
