note
	description: "Raised."

class
	RAISED

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	size: INTEGER_64
			-- The JSON field `size'.

	soil: detachable BED_SOIL
			-- The JSON field `soil'.

	gardener: detachable OWNER
			-- Who works there.

	history: detachable STRING_TABLE [LIST [BED_HISTORY_VALUE_ITEM]]
			-- The JSON field `history'.

	frame: detachable RAISED_FRAME
			-- The JSON field `frame'.

	boards: detachable LIST [RAISED_BOARD]
			-- The JSON field `boards'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			size := a_fields.integer_64 (once "size")
			has_size := a_fields.is_integer_64 (once "size")
			soil := (create {BED_SOIL_CODEC}).field (a_fields, once "soil")
			gardener := (create {API_MODEL_CODEC [OWNER]}).field (a_fields, once "gardener")
			history := (create {API_MAP_CODEC [LIST [BED_HISTORY_VALUE_ITEM]]}.make (create {API_LIST_CODEC [BED_HISTORY_VALUE_ITEM]}.make (create {API_MODEL_CODEC [BED_HISTORY_VALUE_ITEM]}))).field (a_fields, once "history")
			frame := (create {API_MODEL_CODEC [RAISED_FRAME]}).field (a_fields, once "frame")
			boards := (create {API_LIST_CODEC [RAISED_BOARD]}.make (create {API_MODEL_CODEC [RAISED_BOARD]})).field (a_fields, once "boards")
		end

end
