class
	LOOPS

feature -- Basic operations

	run (a_names: ARRAYED_LIST [STRING_8]; a_table: STRING_TABLE [INTEGER]; a_list: detachable ARRAYED_LIST [INTEGER])
			-- `as' names the item, its cursor is `@ item'.
		do
			across a_names as l_name loop
				print (l_name.count + @ l_name.target_index)
				print (l_name.item.count) -- ERROR: `item' takes 1 arguments, not 0
			end
			across a_table as l_value loop
				print (@ l_value.key)
				print (l_value.key) -- ERROR: INTEGER_32 has no feature `key'
				print (@ l_other.key) -- ERROR: there is no loop over `l_other'
			end
			across a_list as l_number loop -- ERROR: this may be Void
				print (l_number)
			end
		end

end
