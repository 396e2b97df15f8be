note
	description: "Tree."

class
	TREE_MODEL

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	children: detachable LIST [TREE_MODEL]
			-- The JSON field `children'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			children := (create {API_LIST_CODEC [TREE_MODEL]}.make (create {API_MODEL_CODEC [TREE_MODEL]})).field (a_fields, once "children")
		end

end
