class
	ARRAYED_LIST -- ERROR: ARRAYED_LIST is a class of another library

end
