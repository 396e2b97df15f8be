note
	description: "Tree."

class
	TREE_MODEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	children: detachable LIST [TREE_MODEL]
			-- The JSON field `children'.

feature -- Element change

	set_children (a_children: detachable LIST [TREE_MODEL])
			-- Set `children'; Void leaves it out.
		do
			children := a_children
		ensure
			children_set: children = a_children
		end

	extend_children (a_item: TREE_MODEL)
			-- Add `a_item' to `children'.
		do
			if attached children as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [TREE_MODEL]} children.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached children as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			children := children_codec.field (a_fields, "children")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			children_codec.put (a_fields, "children", children, False)
		end

feature {NONE} -- Implementation

	children_codec: API_LIST_CODEC [TREE_MODEL]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [TREE_MODEL]})
		end

end
