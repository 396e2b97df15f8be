note
	description: "The vector for one input of an embedding request."

class
	EMBEDDING

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "embedding"
		end

feature -- Access

	index: INTEGER_64
			-- Position of the matching input, counted from 0.

	embedding: detachable LIST [REAL_64]
			-- Coordinates of the vector; their number depends on the model and on `dimensions`.

	object: detachable STRING_32
			-- Always `embedding`.

feature -- Status report

	has_index: BOOLEAN
			-- Is `index' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_index
				and embedding /= Void
				and object /= Void
		end

feature -- Element change

	set_index (a_index: INTEGER_64)
			-- Set `index'.
		do
			index := a_index
			has_index := True
		ensure
			index_set: index = a_index
			has_index: has_index
		end

	unset_index
			-- Leave `index' out.
		do
			index := 0
			has_index := False
		ensure
			not_has_index: not has_index
		end

	set_embedding (a_embedding: detachable LIST [REAL_64])
			-- Set `embedding'; Void leaves it out.
		require
			embedding_finite: a_embedding /= Void implies (create {API_CHECK}).are_finite (a_embedding)
		do
			embedding := a_embedding
		ensure
			embedding_set: embedding = a_embedding
		end

	extend_embedding (a_item: REAL_64)
			-- Add `a_item' to `embedding'.
		require
			embedding_item_finite: (create {API_CHECK}).is_finite (a_item)
		do
			if attached embedding as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [REAL_64]} embedding.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached embedding as l_value and then l_value.count > 0
		end

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			index := a_fields.integer_64 ("index")
			has_index := a_fields.is_found
			embedding := embedding_codec.field (a_fields, "embedding")
			object := a_fields.text ("object")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("index", index, has_index, False)
			embedding_codec.put (a_fields, "embedding", embedding, False)
			a_fields.put_text ("object", object, False)
		end

feature {NONE} -- Implementation

	embedding_codec: API_LIST_CODEC [REAL_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_REAL_CODEC})
		end

end
