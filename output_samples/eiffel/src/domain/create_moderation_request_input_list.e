note
	description: "A CREATE_MODERATION_REQUEST_INPUT that is a LIST [CREATE_MODERATION_REQUEST_INPUT_ITEM]."

class
	CREATE_MODERATION_REQUEST_INPUT_LIST

inherit
	CREATE_MODERATION_REQUEST_INPUT

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [CREATE_MODERATION_REQUEST_INPUT_ITEM])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [CREATE_MODERATION_REQUEST_INPUT_ITEM]
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [CREATE_MODERATION_REQUEST_INPUT_ITEM]}.make (create {CREATE_MODERATION_REQUEST_INPUT_ITEM_CODEC})).encoded (value, a_is_request)
		end

end
