note
	description: "Encoding of the returned audio."

class
	CREATE_SPEECH_REQUEST_RESPONSE_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	mp3: STRING_32 = {STRING_32} "mp3"
			-- The value `"mp3"'.

	opus: STRING_32 = {STRING_32} "opus"
			-- The value `"opus"'.

	aac: STRING_32 = {STRING_32} "aac"
			-- The value `"aac"'.

	flac: STRING_32 = {STRING_32} "flac"
			-- The value `"flac"'.

	wav: STRING_32 = {STRING_32} "wav"
			-- The value `"wav"'.

	pcm: STRING_32 = {STRING_32} "pcm"
			-- The value `"pcm"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<mp3, opus, aac, flac, wav, pcm>>
		end

end
