note
	description: "[
		Why generation ended: naturally or at a stop sequence (`stop`), at the token limit (`length`), or
		through a content filter.
	]"

class
	CREATE_COMPLETION_RESPONSE_CHOICE_FINISH_REASON

inherit
	API_TEXT_VALUES

feature -- Access

	stop: STRING_32 = {STRING_32} "stop"
			-- The value `"stop"'.

	length: STRING_32 = {STRING_32} "length"
			-- The value `"length"'.

	content_filter: STRING_32 = {STRING_32} "content_filter"
			-- The value `"content_filter"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<stop, length, content_filter>>
		end

end
