note
	description: "Outcome of detaching a file from a vector store."

class
	DELETE_VECTOR_STORE_FILE_RESPONSE

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
			object := {STRING_32} "vector_store.file.deleted"
		end

feature -- Access

	id: detachable STRING_32
			-- The JSON field `id'.

	deleted: BOOLEAN
			-- The JSON field `deleted'.

	object: detachable STRING_32
			-- Always `vector_store.file.deleted`.

feature -- Status report

	has_deleted: BOOLEAN
			-- Is `deleted' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and has_deleted
				and object /= Void
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_deleted (a_deleted: BOOLEAN)
			-- Set `deleted'.
		do
			deleted := a_deleted
			has_deleted := True
		ensure
			deleted_set: deleted = a_deleted
			has_deleted: has_deleted
		end

	unset_deleted
			-- Leave `deleted' out.
		do
			deleted := False
			has_deleted := False
		ensure
			not_has_deleted: not has_deleted
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
			id := a_fields.text ("id")
			deleted := a_fields.boolean ("deleted")
			has_deleted := a_fields.is_found
			object := a_fields.text ("object")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_boolean ("deleted", deleted, has_deleted, False)
			a_fields.put_text ("object", object, False)
		end

end
